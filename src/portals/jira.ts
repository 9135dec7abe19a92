import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const jira: Portal = {
  id: 'jira',
  title: 'Jira, Jira Service Management, Confluence',
  hosts: ['https://*.atlassian.net/*'],
  customDomains: true,
  editor:
    'Atlassian editor (ProseMirror, #ak-editor-textarea), in issues and in the customer portal; TinyMCE in old Confluence pages',
  frames: 'Light DOM; the old Confluence editor is a frame',
  uploads: 'Media picker; dropzone in the customer portal',
  rightPlaces: [{ page: /^\/(?:secure\/admin|plugins\/servlet|jira\/settings|admin)\b/, fields: tokenField }],
};
