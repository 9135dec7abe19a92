import type { Portal } from './portal.ts';

export const stackOverflow: Portal = {
  id: 'stack-overflow',
  title: 'Stack Overflow, Stack Exchange',
  hosts: ['https://stackoverflow.com/*', 'https://*.stackexchange.com/*'],
  customDomains: false,
  editor: 'Stacks-Editor: Markdown textarea or ProseMirror',
  frames: 'Light DOM',
  uploads: 'Images only',
};
