import type messages from '../../public/_locales/en/messages.json';
import { getMessage, keepMessage } from '../platform/i18n.ts';

/** Every key of the English messages; other languages are checked against these. */
export type MessageKey = keyof typeof messages;

type BaseOf<K> = K extends `${infer Base}_other` ? Base : never;
/** A message that depends on a number: `popup_found` for the keys `popup_found_one`, `popup_found_other`. */
export type PluralKey = BaseOf<MessageKey>;

/** A message in the language of the browser. `substitutions` fill its placeholders in order. */
export const t = (key: MessageKey, ...substitutions: string[]): string => getMessage(key, substitutions);

/**
 * The language of the messages, which is not the browser's where that is not translated into. Undefined once the extension
 * is gone, unless it was remembered.
 */
export const language = (): string | undefined => t('language') || undefined;

/** A number as that language writes it. */
export const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** Things in a row, as that language tells them apart: `a, b, and c`, `a、b、c`. */
export const list = (items: Iterable<string>): string => new Intl.ListFormat(language()).format(items);

/** What that language calls a region: `EU` is the European Union. */
export const regionName = (code: string): string =>
  new Intl.DisplayNames(language(), { type: 'region' }).of(code) ?? code;

/** Sentences behind each other, those that there are: not every language has a blank between them. */
export const sentences = (...all: readonly (string | false | undefined)[]): string =>
  all.reduce<string>((text, next) => (text && next ? t('sentences', text, next) : text || next || ''), '');

/**
 * A message in the form that its language has for this number (`one`, `few`, `many` …); `other` where it has none of its own.
 * The number is the first substitution.
 */
export function tn(key: PluralKey, count: number, ...substitutions: string[]): string {
  const all = [number(count), ...substitutions];
  const form = new Intl.PluralRules(language()).select(count);
  return getMessage(`${key}_${form}`, all) || getMessage(`${key}_other`, all);
}

/**
 * Keeps messages for later: a content script under which the extension was updated can no longer ask for any, and may
 * still hold a person's text in a prompt.
 */
export const rememberMessages = (keys: readonly MessageKey[]): void => keys.forEach((key) => keepMessage(key));
