import type { Portal } from './portal.ts';

export const servicenow: Portal = {
  id: 'servicenow',
  title: 'ServiceNow',
  hosts: ['https://*.service-now.com/*', 'https://*.servicenow.com/*'],
  customDomains: true,
  editor: 'TinyMCE in HTML fields (srcdoc frame), plain textareas',
  frames: 'iframe#gsft_main, in Next Experience inside open shadow roots',
  uploads: 'Attachment manager',
};
