import type { Portal } from './portal.ts';

export const teams: Portal = {
  id: 'teams',
  title: 'Microsoft Teams',
  hosts: ['https://teams.microsoft.com/*', 'https://teams.live.com/*'],
  customDomains: false,
  editor: 'CKEditor 5 ([data-tid="ckeditor"])',
  frames: 'Light DOM',
  uploads: 'Not established',
};
