import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

/** The small help desk that comes with Token Veil, and whatever else runs on this machine. */
export const practiceDesk: Portal = {
  id: 'practice-desk',
  title: 'Practice desk (this computer)',
  hosts: ['http://127.0.0.1/*', 'http://localhost/*'],
  customDomains: false,
  editor: 'Plain form, rich-text form, settings page',
  frames: 'None',
  uploads: 'Native file input, drop',
  rightPlaces: [{ page: /^\/(?:integrations?|settings)\b/i, fields: tokenField }],
};
