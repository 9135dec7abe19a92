import { isAlnum } from '../chars.ts';
import { isBasicPair } from '../values/base64.ts';
import { isSecretValue } from '../values/judge.ts';
import { readValue } from '../values/value.ts';
import type { Reader, Scan } from '../scan.ts';

const isFreeBefore = (text: string, at: number): boolean =>
  at === 0 || !isAlnum(text.charCodeAt(at - 1)) || /\\[nrt]$|%\d\d$/.test(text.slice(at - 3, at));

function readBearer(scan: Scan, at: number, end: number): void {
  const { text } = scan;
  if (!isFreeBefore(text, at)) return;
  const value = readValue(text, end);
  if (!value || value.quoted) return;
  if (isSecretValue(text.slice(value.start, value.end), 'secret') && value.end - value.start >= 12) {
    scan.emit(value.start, value.end, 'bearer-token');
  }
}

function readBasic(scan: Scan, at: number, end: number): void {
  const { text } = scan;
  if (!isFreeBefore(text, at)) return;
  const value = readValue(text, end);
  if (value && !value.quoted && isBasicPair(text.slice(value.start, value.end))) {
    scan.emit(value.start, value.end, 'basic-auth', undefined, 'certain');
  }
}

/** `Bearer …` and `Basic …`, with and without a header's name. */
export const authorizationReaders: readonly Reader[] = [
  { words: ['bearer ', 'bearer%20', 'bearer+'], read: readBearer },
  { words: ['basic ', 'basic%20'], read: readBasic },
];
