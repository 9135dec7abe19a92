import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const gitlab: Portal = {
  id: 'gitlab',
  title: 'GitLab',
  hosts: ['https://gitlab.com/*'],
  customDomains: true,
  editor: 'Tiptap 2 (ProseMirror), or a textarea, as each user chose',
  frames: 'Light DOM',
  uploads: 'Dropzone',
  rightPlaces: [{ page: /\/-\/(?:settings|hooks|user_settings|profile|integrations)\b/, fields: tokenField }],
};
