import browser from 'webextension-polyfill';

/** A tab, or one of its frames. */
export interface TabTarget {
  readonly tab: number;
  readonly frame?: number;
}

export interface Tab {
  readonly id: number;
  readonly url: string | undefined;
}

const toTab = ({ id, url }: { id?: number | undefined; url?: string | undefined }): Tab[] =>
  id === undefined ? [] : [{ id, url }];

/** Open tabs whose address `matches`; only those whose host is granted can be seen. */
export const tabsMatching = async (matches: readonly string[]): Promise<Tab[]> =>
  matches.length === 0 ? [] : (await browser.tabs.query({ url: [...matches] })).flatMap(toTab);

/** Ids of all open tabs, whatever they show. */
export const allTabs = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);

/** The tab that the person looks at. Its address is known while the popup is open (`activeTab`). */
export const activeTab = async (): Promise<Tab | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true })).flatMap(toTab)[0];

/** Whether this page of ours stands in a tab: false in the toolbar's popup. */
export const isInTab = async (): Promise<boolean> => (await browser.tabs.getCurrent()) !== undefined;

/** Whether the window in front is a private one. */
export const isPrivateInFront = async (): Promise<boolean> => (await browser.windows.getLastFocused()).incognito;

/** Opens a tab in front. */
export const openTab = async (url: string): Promise<void> => void (await browser.tabs.create({ url }));

/** A small window of our own, for a question that the browser only lets one of our pages ask. */
export const openWindow = async (url: string): Promise<void> =>
  void (await browser.windows.create({ url, type: 'popup', width: 480, height: 420 }));

/** Sends to the content scripts of a tab, or of one of its frames; the first answer counts. */
export const postToTab = ({ tab, frame }: TabTarget, message: unknown): Promise<unknown> =>
  browser.tabs.sendMessage(tab, message, frame === undefined ? {} : { frameId: frame });

/** Calls back with the id of each tab that is closed. */
export const onTabRemoved = (listener: (tab: number) => void): void => browser.tabs.onRemoved.addListener(listener);
