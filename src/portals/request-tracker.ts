import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const requestTracker: Portal = {
  id: 'request-tracker',
  title: 'Request Tracker',
  // Best Practical's own hosting; most run it themselves.
  hosts: ['https://*.hostedrt.com/*'],
  customDomains: true,
  editor: 'CKEditor 4, or a textarea, as each user chose',
  frames: "The editor's own; the button that sends stands in the page around it",
  uploads: 'Dropzone, sent at once by XHR',
  rightPlaces: [{ page: /^\/(?:Admin|Prefs)\//, fields: tokenField }],
};
