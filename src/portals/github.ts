import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const github: Portal = {
  id: 'github',
  title: 'GitHub',
  hosts: ['https://github.com/*', 'https://gist.github.com/*'],
  customDomains: false,
  editor: 'Textareas (#new_comment_field, issue composer of React)',
  frames: 'Light DOM',
  uploads: '<file-attachment> element, drop and paste',
  rightPlaces: [
    { page: /^\/(?:settings\/|organizations\/[^/]+\/settings\/|[^/]+\/[^/]+\/settings\/)/, fields: tokenField },
  ],
};
