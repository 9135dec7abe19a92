import type { Portal } from './portal.ts';

export const typeform: Portal = {
  id: 'typeform',
  title: 'Typeform',
  hosts: ['https://*.typeform.com/*'],
  customDomains: false,
  editor: 'Plain inputs and textareas',
  frames: 'Often embedded as a frame',
  uploads: 'Upload question',
};
