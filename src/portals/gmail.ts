import type { Portal } from './portal.ts';

export const gmail: Portal = {
  id: 'gmail',
  title: 'Gmail',
  hosts: ['https://mail.google.com/*'],
  customDomains: false,
  editor: 'contenteditable of its own',
  frames: 'Nested frames in places',
  uploads: 'Hidden file input, drop',
};
