import type { Portal } from './portal.ts';

export const outlook: Portal = {
  id: 'outlook',
  title: 'Outlook on the web',
  hosts: ['https://outlook.live.com/*', 'https://outlook.office.com/*', 'https://outlook.office365.com/*'],
  customDomains: false,
  editor: 'contenteditable (div labelled "Message body")',
  frames: 'A message in a window of its own is a new document',
  uploads: 'Drop, file input',
};
