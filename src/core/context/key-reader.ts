import { skipScheme } from './authorization.ts';
import { isBasicPair } from './base64.ts';
import { isBlank, isNewline } from './chars.ts';
import { classifyKey } from './classify-key.ts';
import type { KeyClass } from './classify-key.ts';
import { isSecretValue } from './judge.ts';
import type { Bar } from './judge.ts';
import { KEY_NEEDLES } from './key-words.ts';
import { readKey, wordBefore } from './key.ts';
import type { KindId } from './kinds.ts';
import { pairedValue } from './pair.ts';
import type { Reader, Scan } from './scan.ts';
import { readSeparator } from './separator.ts';
import type { Separator } from './separator.ts';
import { readValue } from './value.ts';
import type { Value } from './value.ts';

const kindOf: Readonly<Record<KeyClass, KindId>> = {
  password: 'password',
  secret: 'secret-value',
  weak: 'possible-secret',
};

/** Words of a sentence between a key and its value: `the HMAC key of the terminal is …`. */
const SENTENCE = /(?:[\p{L}'-]{1,20}[:,]?[ \t]{1,2}){1,6}/uy;
const LEAST_IN_SENTENCE = 20;
const MOST_ITEMS = 50;
const NEXT_ITEM = /\\{0,7}["'`]\s{0,3},\s{0,20}(?=\\{0,7}["'`])/y;

/** Whether nothing but blanks, `export`, `-`, quote marks or a prompt stands before the key on its line. */
function beginsLine(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && start - i < 24 && !isNewline(text.charCodeAt(i - 1))) i--;
  return (
    (i === 0 || isNewline(text.charCodeAt(i - 1))) &&
    /^[\s>|*+-]*(?:export\s+|set\s+|ENV\s+|ARG\s+)?$/i.test(text.slice(i, start))
  );
}

function keyClassAt(text: string, start: number, end: number): KeyClass | undefined {
  const own = classifyKey(text.slice(start, end));
  if (own === 'password' || own === 'secret') return own;
  const from = wordBefore(text, start);
  return (from < start ? classifyKey(text.slice(from, end)) : undefined) ?? own;
}

/** The place of the value proper: behind `Bearer `, on the next line when it is quoted there. */
function locate(text: string, separator: Separator, atLineStart: boolean): Value | undefined {
  let at = separator.valueAt;
  if (separator.form === 'assign' && isNewline(text.charCodeAt(at))) {
    let next = at;
    while (next < text.length && next - at < 60 && (isNewline(text.charCodeAt(next)) || isBlank(text.charCodeAt(next))))
      next++;
    if (!/["'`]/.test(text.charAt(next))) return undefined;
    at = next;
  }
  const value = readValue(text, at, atLineStart && separator.form === 'assign');
  if (!value) return undefined;
  const start = skipScheme(text, value.start);
  if (start === value.start) return value;
  if (value.quoted) return start < value.end ? { ...value, start } : undefined;
  return readValue(text, start, atLineStart);
}

function barOf(form: Separator['form'], keyClass: KeyClass): Bar {
  return form === 'blank' || form === 'path' ? 'bare' : keyClass;
}

/** Further items of a list: `"tokens": ["…", "…"]`. */
function readList(scan: Scan, listAt: number, keyClass: KeyClass, key: string): void {
  const { text } = scan;
  let at = listAt + 1;
  while (isBlank(text.charCodeAt(at)) || isNewline(text.charCodeAt(at))) at++;
  for (let items = 0; items < MOST_ITEMS; items++) {
    const value = readValue(text, at);
    if (!value?.quoted) return;
    if (isSecretValue(text.slice(value.start, value.end), keyClass))
      scan.emit(value.start, value.end, kindOf[keyClass], key);
    NEXT_ITEM.lastIndex = value.end;
    if (!NEXT_ITEM.test(text)) return;
    at = NEXT_ITEM.lastIndex;
  }
}

function readSentence(scan: Scan, at: number, keyClass: KeyClass, key: string): void {
  const { text } = scan;
  SENTENCE.lastIndex = at;
  if (!SENTENCE.test(text)) return;
  const value = readValue(text, SENTENCE.lastIndex);
  if (!value || value.end - value.start < LEAST_IN_SENTENCE) return;
  const word = text.slice(value.start, value.end);
  if (!/^[\da-f]+$/.test(word) && isSecretValue(word, 'bare')) scan.emit(value.start, value.end, kindOf[keyClass], key);
}

/** A value that hangs on its key like a further word: `vendor-secret-5f4dcc3b…`. */
function readGlued(scan: Scan, at: number, keyEnd: number): void {
  const { text } = scan;
  const dash = text.slice(at, keyEnd).search(/[-.](?=[\dA-Za-z]{3,})/);
  if (dash < 0) return;
  const start = at + dash + 1;
  const value = readValue(text, start);
  if (value && value.end - start >= 32 && isSecretValue(text.slice(start, value.end), 'bare'))
    scan.emit(start, value.end, 'possible-secret');
}

function read(scan: Scan, at: number, end: number): void {
  if (at < scan.keyUntil) return;
  const { text } = scan;
  const key = readKey(text, at, end);
  scan.keyUntil = key ? key.end : end;
  if (!key) return;
  const pairedAt = pairedValue(text, key.start, key.end);
  const separator =
    pairedAt >= 0 ? ({ valueAt: pairedAt, form: 'assign' } as const) : readSeparator(text, key.start, key.end);
  if (!separator) return;
  const keyClass = keyClassAt(text, key.start, key.end);
  if (!keyClass) return;
  const name = text.slice(key.start, key.end);
  if (text.charCodeAt(separator.valueAt) === 91) {
    readList(scan, separator.valueAt, keyClass, name);
    return;
  }
  const value = locate(text, separator, pairedAt < 0 && beginsLine(text, key.start));
  if (!value) return;
  const secret = text.slice(value.start, value.end);
  if (isBasicPair(secret) && keyClass !== 'password') scan.emit(value.start, value.end, 'basic-auth', name);
  else if (isSecretValue(secret, barOf(separator.form, keyClass)))
    scan.emit(value.start, value.end, kindOf[keyClass], name);
  else if (separator.form === 'blank') readSentence(scan, separator.valueAt, keyClass, name);
}

/** A key, what holds it apart from its value, and the value. */
export const keyReader: Reader = {
  words: KEY_NEEDLES,
  read(scan, at, end) {
    const before = scan.keyUntil;
    read(scan, at, end);
    if (at >= before) readGlued(scan, at, scan.keyUntil);
  },
};
