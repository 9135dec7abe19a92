import { isBlank, isNewline } from '../../chars.ts';
import { readValue } from '../../values/value.ts';
import type { Value } from '../../values/value.ts';
import { after } from '../../sticky.ts';

const MOST_ITEMS = 50;
const NEXT_ITEM = /\\{0,7}["'`]\s{0,3},\s{0,20}(?=\\{0,7}["'`])/y;

/** The strings of a list that opens at `at`: `["…", "…"]`. */
export function readList(text: string, at: number): Value[] {
  const items: Value[] = [];
  let next = at + 1;
  while (isBlank(text.charCodeAt(next)) || isNewline(text.charCodeAt(next))) next++;
  while (items.length < MOST_ITEMS) {
    const item = readValue(text, next);
    if (!item) break;
    items.push(item);
    // Without quotes it is the one value of a header, as Java prints a map of them: `Authorization=[Bearer …]`.
    if (!item.quoted) break;
    next = after(NEXT_ITEM, text, item.end);
    if (next < 0) break;
  }
  return items;
}
