import { askAboutFiles, showChecking } from './file-prompt.ts';
import { isOurs } from './host.ts';
import { heldNotice, showNotice, updateNotice } from './notice.ts';
import { askAboutTokens } from './token-prompt.ts';

/** All that is shown on a page: the part of the content script that most frames never need. */
export const panels = {
  askAboutTokens,
  askAboutFiles,
  showChecking,
  showNotice,
  heldNotice,
  isOurs,
  sayUpdated: updateNotice(),
};

export type Panels = typeof panels;
