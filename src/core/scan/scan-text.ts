import { chainOf, gramOf, SEEN } from './gram-table.ts';
import type { GramTable, Word } from './gram-table.ts';
import { PIECE } from './pieces.ts';
import type { Piece } from './pieces.ts';

/** Told of every place where one of the table's words stands. */
export type OnWord = (word: number, at: number) => void;

/** By the engine: a copy of a long secret is compared at every place of a text that repeats itself. */
function standsAt(text: string, at: number, { text: word, exact }: Word): boolean {
  const last = word.length - 1;
  if ((text.charCodeAt(at + last) ^ word.charCodeAt(last)) & ~32) return false;
  const here = text.slice(at, at + word.length);
  return (exact ? here : here.toLowerCase()) === word;
}

/** Where in the piece at hand a word may stand, by its four characters: the places of pairs of bytes. */
const places = new Uint16Array(PIECE / 2 + 4);

/** Whether the table knows these four characters: 1 or 0. */
const knows = (follows: Uint32Array, four: number): number => ((follows[gramOf(four)] as number) >>> (four >>> 24)) & 1;

/** Four bytes of a piece from an even place on. */
const fourAt = (twos: Uint16Array, at: number): number => (twos[at] as number) | ((twos[at + 1] as number) << 16);

/** Writes down the places of a piece where the table knows the gram and the character behind it. @returns how many. */
function sieve(follows: Uint32Array, { fours, base, from, to }: Piece, found: Uint16Array): number {
  let count = 0;
  // Every place is written down and most are written over: a branch that cannot be foreseen would cost ten times as much.
  let next = fours[(from - base) >> 2] as number;
  for (let at = (from - base) >> 2; at << 2 < to - base; at += 2) {
    const first = next;
    const third = fours[at + 1] as number;
    next = fours[at + 2] as number;
    const isFirst = knows(follows, first);
    const isSecond = knows(follows, (first >>> 16) | (third << 16));
    const isThird = knows(follows, third);
    const isFourth = knows(follows, (third >>> 16) | (next << 16));
    found[count] = 2 * at;
    count += isFirst;
    found[count] = 2 * at + 1;
    count += isSecond;
    found[count] = 2 * at + 2;
    count += isThird;
    found[count] = 2 * at + 3;
    count += isFourth;
  }
  return count;
}

/** Calls `onWord` for the words whose gram stands in this piece, roughly from left to right. */
export function scanPiece(
  { follows, heads, entries, words }: GramTable,
  text: string,
  piece: Piece,
  onWord: OnWord,
): void {
  const { twos, base } = piece;
  const count = sieve(follows, piece, places);
  for (let place = 0; place < count; place++) {
    const i = places[place] as number;
    const before = fourAt(twos, i - 1);
    const behind = fourAt(twos, i + 1);
    let at = heads[chainOf((before >>> 16) | (behind << 16))] as number;
    for (let entry; (entry = entries[at] as number); at += 5) {
      const isOther =
        ((before ^ (entries[at + 1] as number)) & (entries[at + 2] as number)) |
        ((behind ^ (entries[at + 3] as number)) & (entries[at + 4] as number));
      if (isOther) continue;
      const word = words[entry >> 8] as Word;
      const start = base + 2 * i + 2 - (entry & 255);
      if (word.text.length <= SEEN || standsAt(text, start, word)) onWord(entry >> 8, start);
    }
  }
}
