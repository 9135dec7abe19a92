import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const discourse: Portal = {
  id: 'discourse',
  title: 'Discourse',
  hosts: ['https://meta.discourse.org/*'],
  customDomains: true,
  editor: 'ProseMirror since mid-2025, or a Markdown textarea, as each user chose',
  frames: 'Light DOM',
  uploads: 'Uppy',
  rightPlaces: [{ page: /^\/admin\//, fields: tokenField }],
};
