import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const zendesk: Portal = {
  id: 'zendesk',
  title: 'Zendesk',
  hosts: ['https://*.zendesk.com/*'],
  customDomains: true,
  editor:
    'Agents: CKEditor 5 (omnicomposer), Markdown in chat; help centre: textarea turned into CKEditor 5 (help-center-wysiwyg)',
  frames: 'Composer in the top frame; apps are frames',
  uploads: 'Agents: composer; help centre: react-dropzone with a hidden input, sent at once by XHR',
  rightPlaces: [{ page: /^\/admin\//, fields: tokenField }],
};
