import byHandScript from '../content/by-hand.iife.ts?script';
import { sendToTab } from '../messaging/send-to-tab.ts';
import { openPopup } from '../platform/action.ts';
import { createMenu, onMenu, type MenuClick } from '../platform/menus.ts';
import { extensionUrl } from '../platform/runtime.ts';
import { runScript } from '../platform/scripting.ts';
import { openTab } from '../platform/tabs.ts';
import { t } from '../ui/i18n.ts';
import { putHands } from './hands.ts';

const ENTRY = 'share';

/** The click grants `activeTab`, so the frame can be helped although its page is not watched. */
async function shareInPage({ tab, frame, editable }: MenuClick): Promise<boolean> {
  if (tab === undefined) return false;
  const ask = async (): Promise<boolean> => {
    try {
      await sendToTab({ tab, frame }, 'share:selection', { editable });
      return true;
    } catch {
      return false;
    }
  };
  if (await ask()) return true;
  return (await runScript(byHandScript, tab, { frame })) && (await putHands(tab, frame)) && ask();
}

/**
 * Where no script of ours may run (pages of the browser, its store, its PDF viewer), the popup says so, and makes masks or
 * links of what the person copies. It is not handed the selection: a token crosses no message but `link:create`.
 */
async function share(click: MenuClick): Promise<void> {
  if (await shareInPage(click)) return;
  await openPopup().catch(() => openTab(extensionUrl('src/popup/index.html')));
}

/** Makes the entry. The browser keeps it, so this is for installation and updates alone. */
export const createShareMenu = (): Promise<void> => createMenu(ENTRY, t('menu_share'));

/** Answers the entry. */
export const listenToShareMenu = (): void => onMenu(ENTRY, (click) => void share(click));
