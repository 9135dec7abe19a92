import { isBlank, isKeyCode } from '../../chars.ts';
import type { Key } from '../../scan.ts';

/** The longest key that is read; a longer run of key characters is data. */
const LONGEST_KEY = 80;
const DOT = 46;

/** The key around a word that the scan found: the whole run of key characters, without what an escape before it left there. */
export function readKey(text: string, at: number, end: number): Key | undefined {
  let start = at;
  while (start > 0 && isKeyCode(text.charCodeAt(start - 1))) {
    start--;
    if (at - start > LONGEST_KEY) return undefined;
  }
  let stop = end;
  // A word of the scan may hold the separator: `sid=`.
  while (stop > at && !isKeyCode(text.charCodeAt(stop - 1))) stop--;
  // A row of dots leads to the value.
  for (let code; isKeyCode((code = text.charCodeAt(stop))) && !(code === DOT && text.charCodeAt(stop + 1) === DOT);) {
    stop++;
    if (stop - end > LONGEST_KEY) return undefined;
  }
  // `\nTOKEN=` in a string, `%26token=` in an address: the escape's last characters are no part of the key.
  const before = text.charCodeAt(start - 1);
  if (before === 92 && start < at && 'nrtbf'.includes(text.charAt(start))) start++;
  if (before === 37 && at - start >= 2) start += text.startsWith('25', start) && at - start >= 4 ? 4 : 2;
  while (start < at && '-.$_'.includes(text.charAt(start))) start++;
  while (stop > at && '-.$'.includes(text.charAt(stop - 1))) stop--;
  return { start, end: stop, name: text.slice(start, stop) };
}

/** One word before a key that stands alone, as in `API key`; `start` itself when there is none. */
export function wordBefore(text: string, start: number): number {
  if (!isBlank(text.charCodeAt(start - 1))) return start;
  let i = start - 1;
  while (i > 0 && isKeyCode(text.charCodeAt(i - 1)) && start - i < 20) i--;
  return i < start - 1 ? i : start;
}
