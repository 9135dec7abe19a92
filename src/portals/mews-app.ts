import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

/** The hotel system itself: its assistant is a way to support, and its settings are where integrations are connected. */
export const mewsApp: Portal = {
  id: 'mews-app',
  title: 'Mews app and its digital assistant',
  hosts: ['https://app.mews.com/*', 'https://app.mews-demo.com/*'],
  customDomains: false,
  editor: 'Plain inputs; chat of the digital assistant (editor not established)',
  frames: 'Not established',
  uploads: 'Not established',
  rightPlaces: [{ page: /integration|settings/i, fields: tokenField }],
};
