import browser from 'webextension-polyfill';

/** A message in the person's language, with `$1` … `$9` filled in; empty where there is no such key. */
export const getMessage = (key: string, substitutions: readonly string[]): string =>
  browser.i18n.getMessage(key, [...substitutions]);

/** The language of the browser's own UI, for example `en-GB`. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();
