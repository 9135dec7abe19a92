import browser, { type Menus } from 'webextension-polyfill';

export interface MenuClick {
  readonly editable: boolean;
  readonly frame: number;
  /** Undefined where the browser does not tell. */
  readonly tab: number | undefined;
}

/** Makes the one entry of the context menu. In Chromium menus outlive the worker, so this belongs into `onInstalled`. */
export async function createMenu(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection', 'editable'] });
}

/** Calls back when the person chooses this entry. */
export function onMenu(id: string, listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info: Menus.OnClickData, tab) => {
    if (info.menuItemId !== id) return;
    const { editable, frameId = 0 } = info;
    listener({ editable, frame: frameId, tab: tab?.id });
  });
}
