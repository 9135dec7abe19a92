import { api } from './api.ts';

/** What was said can be said again when the extension was updated or removed under this page: its APIs throw from then on. */
const said = new Map<string, string>();
/** Stand for what is filled in. */
const BLANKS = ['\u0001', '\u0002', '\u0003'];

/** A message in the person's language, with `$1` … `$3` filled in; empty where there is no such key, or the extension is gone before it was said. */
export function getMessage(key: string, substitutions: readonly string[]): string {
  try {
    if (!said.has(key)) said.set(key, api.i18n.getMessage(key, BLANKS));
  } catch {
    // It was not said before.
  }
  return BLANKS.reduce((text, blank, at) => text.replaceAll(blank, () => substitutions[at] ?? ''), said.get(key) ?? '');
}

/** Asks for a message while it can be asked for. */
export const keepMessage = (key: string): void => void getMessage(key, []);

/** The language of the browser's own UI, for example `en-GB`. */
export const uiLanguage = (): string => api.i18n.getUILanguage();
