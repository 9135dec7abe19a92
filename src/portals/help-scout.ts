import type { Portal } from './portal.ts';

export const helpScout: Portal = {
  id: 'help-scout',
  title: 'Help Scout',
  hosts: ['https://secure.helpscout.net/*'],
  customDomains: false,
  editor: 'Redactor in older versions; today not established',
  frames: 'Not established',
  uploads: 'Not established',
};
