import type { Reader } from '../scan.ts';
import { matchAt } from '../sticky.ts';

/** A name and its string; what they are escaped with is asked again at every sign, as an address in an address has it twice. */
const ITEM =
  /(?<=%(?:25)?22([\w.-]{2,60})%((?:25)?))22%\2(?:3A)(?:\+|%\2(?:20))?%\2(?:22)((?:[^\s"'<>&%]|%\2(?:5C)%\2(?:22|5C)|%(?!\2(?:22|5C))){6,2048})(?=%\2(?:22))/iy;

/** JSON in an address, a form or a cookie: `%7B%22token%22%3A%22…%22%7D`. */
export const escapedReader: Reader = {
  words: ['22%3a', '22%253a'],
  read({ text, readCell }, at) {
    const [, name, , value] = matchAt(ITEM, text, at) ?? [];
    if (name === undefined || value === undefined) return;
    readCell({ start: ITEM.lastIndex - value.length, end: ITEM.lastIndex }, name);
  },
};
