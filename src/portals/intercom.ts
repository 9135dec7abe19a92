import type { Portal } from './portal.ts';
import { tokenField } from './right-place.ts';

export const intercom: Portal = {
  id: 'intercom',
  title: 'Intercom',
  hosts: ['https://app.intercom.com/*'],
  customDomains: true,
  editor: 'Inbox: ProseMirror (.embercom-prosemirror-composer-editor); messenger: a textarea',
  frames: "The messenger on customers' sites is a frame named intercom-messenger-frame without a host of its own",
  uploads: 'Drop on the composer',
  rightPlaces: [{ page: /^\/a\/(?:apps\/[^/]+\/(?:settings|developer)|developer)/, fields: tokenField }],
};
