import { gramOf } from './gram-table.ts';
import type { GramTable, Word } from './gram-table.ts';
import { PIECE } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Told of every place where one of the table's words stands. */
export type OnWord = (word: number, at: number) => void;

/**
 * A copy of a long secret is compared at every place of a text that repeats itself: by the engine. Node 20's `startsWith`
 * walks through the characters, too; equality does not.
 */
const LONG = 32;

function standsAt(text: string, at: number, { text: word, exact }: Word): boolean {
  if (at < 0) return false;
  if (exact && word.length >= LONG) return text.slice(at, at + word.length) === word;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    const folded = !exact && code >= 65 && code <= 90 ? code + 32 : code;
    if (folded !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Where in the piece at hand a word may stand, by its four characters. */
const places = new Uint16Array(PIECE / 2 + 2);

/** Writes down the places of a piece where the table knows the gram and the character behind it. @returns how many. */
function sieve(follows: Uint32Array, { fours, base, from, to }: Piece, found: Uint16Array): number {
  let count = 0;
  // Five bits each of four characters, the first in the lowest.
  const fold = (at: number): number => {
    const four = fours[at] as number;
    return (four & 31) | ((four >>> 3) & 0x3e0) | ((four >>> 6) & 0x7c00) | ((four >>> 9) & 0xf8000);
  };
  let next = fold((from - base) >> 2);
  for (let at = from - base; at < to - base; at += 4) {
    const four = next;
    next = fold((at >> 2) + 1);
    // Every place is written down and most are written over: a branch that cannot be foreseen would cost ten times as much.
    found[count] = at;
    count += ((follows[four & 0x7fff] as number) >>> (four >>> 15)) & 1;
    const odd = (four >>> 10) | ((next & 0x3ff) << 10);
    found[count] = at + 2;
    count += ((follows[odd & 0x7fff] as number) >>> (odd >>> 15)) & 1;
  }
  return count;
}

/** Calls `onWord` for the words whose gram stands in this piece, roughly from left to right. */
export function scanPiece(table: GramTable, text: string, piece: Piece, onWord: OnWord): void {
  const { follows, heads, entries, words, probes } = table;
  const { bytes, base } = piece;
  const count = sieve(follows, piece, places);
  for (let place = 0; place < count; place++) {
    const i = places[place] as number;
    const key = gramOf(bytes[i] as number, bytes[i + 1] as number, bytes[i + 2] as number);
    const last = heads[key + 1] as number;
    for (let at = heads[key] as number; at < last; at++) {
      const probe = probes[at] as number;
      if (((bytes[i - 1 + (probe >>> 16)] as number) | ((probe >>> 8) & 255)) !== (probe & 255)) continue;
      const entry = entries[at] as number;
      const word = entry >> 8;
      const start = base + i + 1 - (entry & 255);
      if (standsAt(text, start, words[word] as Word)) onWord(word, start);
    }
  }
}
