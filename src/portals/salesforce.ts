import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const salesforce: Portal = {
  id: 'salesforce',
  title: 'Salesforce (Service Cloud, Experience Cloud)',
  hosts: [
    'https://*.lightning.force.com/*',
    'https://*.my.salesforce.com/*',
    'https://*.salesforce.com/*',
    'https://*.force.com/*',
    'https://*.my.site.com/*',
    'https://*.visualforce.com/*',
  ],
  customDomains: true,
  editor:
    'lightning-input-rich-text is Quill; the e-mail composer is CKEditor 4 in nested frames ("CK Editor Container" in "Email Body")',
  frames: 'Synthetic shadow DOM by default; LWR sites and mixed mode use native shadow roots',
  uploads: 'lightning-file-upload',
  rightPlaces: [{ page: /^\/lightning\/setup\//, fields: tokenField }],
};
