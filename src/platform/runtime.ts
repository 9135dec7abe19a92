import type { Runtime } from 'webextension-polyfill';
import { api } from './api.ts';

export type Sender = Runtime.MessageSender;

/** What senders of our own messages have as their id. */
export const extensionId = (): string => api.runtime.id;

/** The address of a file of the extension. */
export const extensionUrl = (path: string): string => api.runtime.getURL(path);

/**
 * False once this content script was orphaned by an update or removal of the extension: its APIs are gone and every
 * call throws "Extension context invalidated". https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
 */
export function isAlive(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends to every extension context that listens. */
export const postMessage = (message: unknown): Promise<unknown> => api.runtime.sendMessage(message);

/** Calls `listener` for each message; it answers by returning a promise, or `undefined` when the message is not its own. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): () => void {
  // `true` keeps the way open for `reply`; the polyfill's types know only listeners that answer every message.
  const wrapped = ((message: unknown, sender: Sender, reply: (answer: unknown) => void): true | undefined => {
    const answer = listener(message, sender);
    if (!answer) return undefined;
    void answer.then(reply);
    return true;
  }) as Runtime.OnMessageListener;
  api.runtime.onMessage.addListener(wrapped);
  return () => {
    if (isAlive()) api.runtime.onMessage.removeListener(wrapped);
  };
}

/** Calls back after installation and updates, of the extension or the browser. */
export const onInstalled = (listener: (reason: string) => void): void =>
  api.runtime.onInstalled.addListener(({ reason }) => listener(reason));

/** Calls back when the browser starts with this profile. */
export const onStartup = (listener: () => void): void => api.runtime.onStartup.addListener(listener);

/** Whether this page or worker of ours counts as private: in Firefox the background too, where it never remembers history. */
export const isPrivate = (): boolean => api.extension.inIncognitoContext === true;

/** Opens the options, or brings them to the front. */
export const openOptions = (): Promise<void> => api.runtime.openOptionsPage();
