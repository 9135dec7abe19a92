import browser from 'webextension-polyfill';

/** The toolbar button of one tab: a short text on it, its colour, and what it says on hover. */
export interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

/** Opens the popup of the toolbar button. @throws where there is no window in front that could show it */
export const openPopup = (): Promise<void> => browser.action.openPopup();

/** Gives the toolbar button of a tab this look. */
export async function setBadge(tab: number, { text, color, title }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
      browser.action.setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed in the meantime: there is no button left to change.
  }
}
