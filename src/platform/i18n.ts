import { api } from './api.ts';

const kept = new Map<string, string>();
/** Stands for the first substitution of a kept message. */
const BLANK = '\u0001';

/** A message in the person's language, with `$1` … `$9` filled in; empty where there is no such key. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  try {
    return api.i18n.getMessage(key, [...substitutions]);
  } catch {
    // The extension was updated or removed under this page: its APIs throw from then on.
    return (kept.get(key) ?? '').replace(BLANK, substitutions[0] ?? '');
  }
}

/** Keeps a message for when the extension is gone. */
export const keepMessage = (key: string): void => void kept.set(key, getMessage(key, [BLANK]));

/** The language of the browser's own UI, for example `en-GB`. */
export const uiLanguage = (): string => api.i18n.getUILanguage();
