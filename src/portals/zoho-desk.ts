import type { Portal } from './portal.ts';

export const zohoDesk: Portal = {
  id: 'zoho-desk',
  title: 'Zoho Desk',
  hosts: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.in/*'],
  customDomains: true,
  editor: 'ZEditor',
  frames: 'Editor in a frame of the same origin (iframe.ze_area)',
  uploads: 'Not established',
};
