import type { Portal } from './portal.ts';

export const slack: Portal = {
  id: 'slack',
  title: 'Slack',
  hosts: ['https://app.slack.com/*'],
  customDomains: false,
  editor: 'Quill ([data-qa="message_input"]); canvases have an editor of their own',
  frames: 'Light DOM',
  uploads: 'Drop, paste, hidden input',
};
