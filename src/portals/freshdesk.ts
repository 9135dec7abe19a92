import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const freshdesk: Portal = {
  id: 'freshdesk',
  title: 'Freshdesk',
  hosts: ['https://*.freshdesk.com/*'],
  customDomains: true,
  editor: 'Froala',
  frames: 'Top frame',
  uploads: 'Attachment list of the reply',
  rightPlaces: [{ page: /^\/a\/admin\//, fields: tokenField }],
};
