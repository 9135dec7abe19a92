import { isSecretValue } from './judge.ts';
import type { Value } from './value.ts';
import { readValue } from './value.ts';

/** Words of a sentence between a key and its value: `the HMAC key of the terminal is …`. */
const SENTENCE = /(?:[A-Za-z\u00c0-\u1fff\u2c00-\uffff'-]{1,20}[:,]?[ \t]{1,2}){1,6}/y;
const LEAST_IN_SENTENCE = 20;
const DIGEST = /^[\da-f]+$/;

/** A password may be short where the sentence says that it comes: `the password of the test user is …`. */
const IS = /(?:\b(?:is|was|ist|war|lautet|est|es)|:)[ \t]+$/i;
const isStrong = (word: string): boolean =>
  word.length >= 8 && /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word) && isSecretValue(word, 'password');

/** The value that a sentence leads to, some words behind its key. Digests in small letters are talked about too often. */
export function readSentence(text: string, at: number, isPassword: boolean): Value | undefined {
  SENTENCE.lastIndex = at;
  const value = SENTENCE.test(text) ? readValue(text, SENTENCE.lastIndex) : undefined;
  if (!value) return undefined;
  const said = text.slice(Math.max(at, value.start - 12), value.start);
  if (isPassword && IS.test(said) && isStrong(text.slice(value.start, value.end))) return value;
  if (value.end - value.start < LEAST_IN_SENTENCE) return undefined;
  const word = text.slice(value.start, value.end);
  return !DIGEST.test(word) && isSecretValue(word, 'bare') ? value : undefined;
}

const LEAST_GLUED = 32;

/** A value that hangs on its key like a further word: `vendor-secret-5f4dcc3b…`. */
export function readGlued(text: string, at: number, keyEnd: number): Value | undefined {
  const dash = text.slice(at, keyEnd).search(/[-.](?=[\dA-Z]{3})/i);
  const value = dash < 0 ? undefined : readValue(text, at + dash + 1);
  if (!value || value.end - value.start < LEAST_GLUED || text.slice(value.start, value.end).includes('/'))
    return undefined;
  return isSecretValue(text.slice(value.start, value.end), 'bare') ? value : undefined;
}
