import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const hubspot: Portal = {
  id: 'hubspot',
  title: 'HubSpot',
  hosts: ['https://app.hubspot.com/*'],
  customDomains: false,
  editor: 'ProseMirror ([data-test-id="rte-content"])',
  frames: 'Light DOM',
  uploads: 'Native file input',
  rightPlaces: [{ page: /^\/[a-z-]*settings\b/, fields: tokenField }],
};
