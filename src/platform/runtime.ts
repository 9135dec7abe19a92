import browser, { type Runtime } from 'webextension-polyfill';

export type Sender = Runtime.MessageSender;

/** Origin of this extension's own pages, without a slash at the end. */
export const extensionOrigin = (): string => browser.runtime.getURL('').replace(/\/$/, '');

export const extensionId = (): string => browser.runtime.id;

export const extensionUrl = (path: string): string => browser.runtime.getURL(path);

/**
 * False once this content script was orphaned by an update or removal of the extension: its APIs are gone and every
 * call throws "Extension context invalidated". https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
 */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to every extension context that listens; to one tab's frame when `tab` is given. */
export function postMessage(message: unknown, tab?: { id: number; frame?: number }): Promise<unknown> {
  if (!tab) return browser.runtime.sendMessage(message);
  return browser.tabs.sendMessage(tab.id, message, tab.frame === undefined ? {} : { frameId: tab.frame });
}

/** Calls `listener` for each message; it answers by returning a promise, or `undefined` when the message is not its own. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  // `true` keeps the way open for `reply`; the polyfill's types know only listeners that answer every message.
  const wrapped = ((message: unknown, sender: Sender, reply: (answer: unknown) => void): true | undefined => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    void answer.then(reply);
    return true;
  }) as Runtime.OnMessageListener;
  browser.runtime.onMessage.addListener(wrapped);
  return () => browser.runtime.onMessage.removeListener(wrapped);
}

export const onInstalled = (listener: (reason: string) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));

export const onStartup = (listener: () => void): void => browser.runtime.onStartup.addListener(listener);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
