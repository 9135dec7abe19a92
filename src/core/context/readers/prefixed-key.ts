import { lookBack } from '../chars.ts';
import type { Reader } from '../scan.ts';
import { matchAt } from '../sticky.ts';

const IS_PRIVATE = /[A-Z ]{0,20}PRIVATE KEY-----[^\S\n]{0,9}\n/y;
const LINE = /[^\n]{0,400}/y;
const BODY = /^[\w+/=]{16,100}$/;
/** What PEM says of a key before its body. */
const HEAD = /^(?:[A-Z][\w-]{2,20}: .*)?$/;
const MOST_LINES = 120;
const LONGEST_PREFIX = 100;

/** A private key in a log that writes its time, which is as long in each line, before every line of the key. */
export const prefixedKeyReader: Reader = {
  words: ['-----begin '],
  read({ text, emit }, at, end) {
    const header = matchAt(IS_PRIVATE, text, end)?.[0];
    const before = lookBack(text, at, LONGEST_PREFIX);
    const prefix = before.length - before.lastIndexOf('\n') - 1;
    if (header === undefined || !/\w/.test(before.slice(-prefix || before.length))) return;
    let start = end + header.length;
    for (let lines = 0; lines < MOST_LINES; lines++) {
      const line = matchAt(LINE, text, start)?.[0] ?? '';
      const body = line.slice(prefix).trimEnd();
      if (BODY.test(body)) emit(start + prefix, start + prefix + body.length, 'secret-value');
      else if (!HEAD.test(body) || line === '') return;
      start += line.length + 1;
    }
  },
};
