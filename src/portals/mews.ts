import type { Portal } from './portal.ts';

/** Tickets go by e-mail to partner success as well: those are written in web mail, a portal of its own. */
export const mews: Portal = {
  id: 'mews',
  title: 'Mews help centre and partner forms',
  hosts: ['https://help.mews.com/*', 'https://mews.typeform.com/*'],
  customDomains: false,
  editor: 'Help centre: plain inputs and Quill of Salesforce Experience Cloud; Typeform: plain inputs',
  frames: 'Experience Cloud may use native shadow DOM (LWR)',
  uploads: 'File upload component; upload question of Typeform',
};
