import byHandScript from '../content/by-hand.iife.ts?script';
import { sendToTab } from '../messaging/send-to-tab.ts';
import { createMenu, onMenu, type MenuClick } from '../platform/menus.ts';
import { runScript } from '../platform/scripting.ts';
import { t } from '../ui/i18n.ts';
import { putHands } from './hands.ts';

const ENTRY = 'share';

/** The click grants `activeTab`, so the frame can be helped although its page is not watched. */
async function share({ tab, frame, selection, editable }: MenuClick): Promise<void> {
  const target = { tab, frame };
  const request = { selection, editable };
  try {
    await sendToTab(target, 'share:selection', request);
  } catch {
    const isThere = (await runScript(byHandScript, tab, { frame })) && (await putHands(tab, frame));
    if (isThere) await sendToTab(target, 'share:selection', request);
  }
}

/** Makes the entry. The browser keeps it, so this is for installation and updates alone. */
export const createShareMenu = (): Promise<void> => createMenu(ENTRY, t('menu_share'));

/** Answers the entry. */
export const listenToShareMenu = (): void => onMenu(ENTRY, (click) => void share(click));
