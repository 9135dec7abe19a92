import { bigramScore } from '../filters/bigrams.ts';

const GRAMS = 1 << 15;

/** Of four characters, the first in the lowest bits, the number of the first three: without regard to ASCII case, spread as Fibonacci hashing does. */
export const gramOf = (four: number): number => Math.imul(four & 0x5f5f1f, 0x9e3779b1) >>> 17;

/** The same of all four: of a gram that hundreds of words share, few go on in the same way. */
export const chainOf = (four: number): number => Math.imul(four & 0x1f5f5f1f, 0x9e3779b1) >>> 17;

/** One word of the scan. */
export interface Word {
  readonly text: string;
  /** Whether case counts. A word without regard to case is given in lower case. */
  readonly exact: boolean;
}

/**
 * Three-character grams, one of which stands at every second character of any text that holds one of the words.
 * What the text looks like decides the speed, not the number of words.
 */
export interface GramTable {
  readonly words: readonly Word[];
  /** For each gram, one bit for each (folded) character that follows it in some word: nearly every place without a word fails this one look. */
  readonly follows: Uint32Array;
  /** Where the entries begin of four characters. They end in a 0. */
  readonly heads: Uint32Array;
  /**
   * Five numbers each. Word and the gram's offset in it, from -1 on: `word * 256 + offset + 2`. The four characters from two
   * before the gram on, and which of their bits count; the same of the four behind these: nearly all that a gram lets
   * through falls here, before the word is compared.
   */
  readonly entries: Int32Array;
}

/** An entry sees all of a word that is no longer. */
export const SEEN = 6;

/** What pairs of two and of one sign or digit are worth beside letter pairs: `": "` and `----` are in every text. */
const PUNCTUATION = [3, -1];

/** An entry has eight bits for an offset; of a long word that is one of hundreds, a rare gram near its beginning will do. */
const MOST_OFFSET = 64;

/** Rough likelihood of a gram in text, from that of its letter pairs. */
function commonness(word: string, at: number): number {
  let sum = 0;
  for (let i = at; i < at + 2; i++) {
    const first = (word.charCodeAt(i) | 32) - 97;
    const second = (word.charCodeAt(i + 1) | 32) - 97;
    const letters = Number(first >= 0 && first < 26) + Number(second >= 0 && second < 26);
    sum += letters === 2 ? bigramScore(first, second) : (PUNCTUATION[letters] ?? 0);
  }
  return 2 ** sum;
}

/**
 * The offset at which a word's grams are rarest: every second position of a text meets one of two neighbours and what
 * follows it. Of a short word more is seen from the character before it than from its second.
 */
function rarestOffset(word: string): number {
  if (word.length < 4) return -1;
  if (word.length === 4) return commonness(word, 1) < commonness(word, 0) ? 0 : -1;
  const last = Math.min(word.length - 5, MOST_OFFSET);
  const parts = Array.from({ length: last + 3 }, (_, at) => commonness(word, at));
  const costs = parts.slice(2).map((part, at) => (parts[at] ?? 0) + (parts[at + 1] ?? 0) + part);
  return costs.indexOf(Math.min(...costs));
}

/** Four bytes from `at` on, the first in the lowest bits. NaN, which is outside of a word, counts as 0. */
const pack = (bytes: readonly number[], at: number): number =>
  (bytes[at] as number) |
  ((bytes[at + 1] as number) << 8) |
  ((bytes[at + 2] as number) << 16) |
  ((bytes[at + 3] as number) << 24);

/** Builds the table for ASCII words of at least three characters. For first use, not for import. */
export function buildGramTable(words: readonly Word[]): GramTable {
  const follows = new Uint32Array(GRAMS);
  const heads = new Uint32Array(GRAMS);
  const chains = Array<number[][]>(GRAMS);
  words.forEach(({ text, exact }, index) => {
    const offset = rarestOffset(text);
    const codes: number[] = [];
    const bits: number[] = [];
    for (let at = offset - 2; at < offset + 7; at++) {
      const code = text.charCodeAt(at);
      codes.push(code);
      bits.push(code && (exact || code < 97 || code > 122 ? 255 : 223));
    }
    for (const at of [0, 1]) {
      const entry = [
        index * 256 + offset + at + 2,
        pack(codes, at),
        pack(bits, at),
        pack(codes, at + 4),
        pack(bits, at + 4),
      ];
      const four = pack(codes, at + 2);
      // Before the word may stand anything, and behind it. Such hashing keeps neighbours apart: each is another chain.
      for (let first = 0; first < (bits[at + 2] ? 1 : 32); first++) {
        for (let next = 0; next < (bits[at + 5] ? 1 : 32); next++) {
          const one = four | first | (next << 24);
          const gram = gramOf(one);
          follows[gram] = (follows[gram] as number) | (1 << (one >>> 24));
          (chains[chainOf(one)] ??= []).push(entry);
        }
      }
    }
  });
  const entries = [0];
  chains.forEach((chain, four) => {
    heads[four] = entries.length;
    for (const entry of chain) entries.push(...entry);
    entries.push(0);
  });
  return { words, follows, heads, entries: new Int32Array(entries) };
}
