import { wordiness } from '../../filters/wordiness.ts';
import { isSecretValue } from './judge.ts';

// What a word must look like to be a password: the more, the less its place says.

export const NOISE = -0.7;
const LEAST = 6;
const LEAST_PLAIN = 8;
/** Nobody chooses a longer one. */
const MOST = 128;

/** `Uint8Array`; a machine draws such a one, too, but of no words. */
const TYPE_NAME = /^[A-Z]?[a-z]+\d{1,2}(?:[A-Z][a-z]+)+$/;

/** Where a sentence says that it comes. One digit is in the names of many things: a capital or a sign beside it, or noise, makes it a password. */
export const mayBePassword = (word: string): boolean =>
  word.length <= MOST &&
  word.length >= (/[A-Z].*\d[a-z]|\d[a-z].*[A-Z]/.test(word) ? LEAST : LEAST_PLAIN) &&
  /[a-z]/i.test(word) &&
  (/\d.*[\dA-Z!#$&*@^~]|[A-Z!#$&*@^~].*\d|[A-Z].*[a-z][!#$&*@^~]\w/.test(word) ||
    (/\d/.test(word) && wordiness(word) < NOISE)) &&
  !(TYPE_NAME.test(word) && wordiness(word) > NOISE) &&
  isSecretValue(word, 'password');

/** Without a word that says so: with capitals, with a sign, or with a number at its end. */
export const looksLikePassword = (word: string): boolean =>
  mayBePassword(word) &&
  /[a-z]/.test(word) &&
  ((/[A-Z]/.test(word) && (/\d.*\d|\w[^\w,/]|_|\d[a-z]/.test(word) || wordiness(word) < NOISE)) ||
    /\w[!#$&*@^~]\w|^[a-z]{4,}(?:\d{4,}|\d{2,}[#$&*@+_])$/.test(word));

/** Right behind its key, or the network that it opens: a word with a number, too, or the digits that a router's maker prints. */
export const fitsBesideKey = (word: string): boolean =>
  looksLikePassword(word) ||
  /^\d{20}$/.test(word) ||
  (/^(?:(?:[A-Z][a-z]{3,}|[a-z]{6,}\d)\d+|(?!1234)\d{3,}[a-z]{4,})$/.test(word) && mayBePassword(word));
