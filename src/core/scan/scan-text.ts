import type { GramTable, Word } from './gram-table.ts';
import type { Piece } from './pieces.ts';

/** Told of every place where one of the table's words stands. */
export type OnWord = (word: number, at: number) => void;

/** As in the table. */
const FOLD = 31;
const FOUR = 0xfffff;

function standsAt(text: string, at: number, { text: word, exact }: Word): boolean {
  if (at < 0) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    const folded = !exact && code >= 65 && code <= 90 ? code + 32 : code;
    if (folded !== word.charCodeAt(i)) return false;
  }
  return true;
}

/** Calls `onWord` for the words whose gram stands in this piece, roughly from left to right. */
export function scanPiece(table: GramTable, text: string, piece: Piece, onWord: OnWord): void {
  const { follows, heads, entries, words, probeAt, probeCode, probeFold } = table;
  const { bytes, base } = piece;
  const end = piece.to - base;
  const begin = piece.from - base;
  // Four characters, five bits each: a gram and the character behind it.
  let four = (((bytes[begin] as number) & FOLD) << 5) | ((bytes[begin + 1] as number) & FOLD);
  for (let i = begin; i < end; i += 2) {
    four = ((four << 10) | (((bytes[i + 2] as number) & FOLD) << 5) | ((bytes[i + 3] as number) & FOLD)) & FOUR;
    const key = four >> 5;
    if ((((follows[key] as number) >>> (four & FOLD)) & 1) === 0) continue;
    const last = heads[key + 1] as number;
    for (let at = heads[key] as number; at < last; at++) {
      if (((bytes[i + (probeAt[at] as number)] as number) | (probeFold[at] as number)) !== probeCode[at]) continue;
      const entry = entries[at] as number;
      const word = entry >> 8;
      const start = base + i + 1 - (entry & 255);
      if (standsAt(text, start, words[word] as Word)) onWord(word, start);
    }
  }
}
