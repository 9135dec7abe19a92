import { bigramScore } from '../filters/bigrams.ts';

/** Five bits of each character: folds ASCII case, and is cheap enough to be done for every second character of a text. */
const FOLD = 31;
const GRAMS = 1 << 15;
/** Behind the end of a word may stand anything. */
const ANY = 0xffffffff;

/** The number of a gram: five bits each, the first character in the lowest. */
export const gramOf = (first: number, second: number, third: number): number =>
  (first & FOLD) | ((second & FOLD) << 5) | ((third & FOLD) << 10);

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
  /** For each gram a bit for each character (folded) that stands behind it in a word: one look tells of nearly all places that they hold no word. */
  readonly follows: Uint32Array;
  /** Where a gram's entries begin, and one more. */
  readonly heads: Uint32Array;
  /** Word and the gram's offset in it, from -1 on: `word * 256 + offset + 1`. */
  readonly entries: Uint32Array;
  /**
   * One more character for each entry, outside the gram where there is one. Its code in the low byte, then 32 where case
   * does not count, then how far it is from the character before the gram. Nearly all that a gram lets through falls here,
   * before the word is compared.
   */
  readonly probes: Uint32Array;
}

/** Places beside a gram, the best first, at last within it. Of the character behind it only the table's words together were asked. */
const PROBES = [5, 4, -1, 3, 0, 1];

function probeOf({ text, exact }: Word, offset: number): number {
  const at = PROBES.find((place) => offset + place >= 0 && offset + place < text.length) ?? 0;
  const fold = exact ? 0 : 32;
  return ((at + 1) << 16) | (fold << 8) | text.charCodeAt(offset + at) | fold;
}

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

/**
 * A gram of a word: the number of `gram`, or so many from there on where the character before the word, which may be
 * anything, is its first.
 */
interface Place {
  readonly gram: number;
  readonly ways: number;
  readonly entry: number;
  /** Bits of what may stand behind it. */
  readonly next: number;
  readonly probe: number;
}

function placeAt(word: Word, index: number, offset: number): Place {
  const { text } = word;
  const isWithin = offset >= 0;
  return {
    gram: gramOf(isWithin ? text.charCodeAt(offset) : 0, text.charCodeAt(offset + 1), text.charCodeAt(offset + 2)),
    ways: isWithin ? 1 : FOLD + 1,
    entry: index * 256 + offset + 1,
    next: offset + 3 < text.length ? 1 << (text.charCodeAt(offset + 3) & FOLD) : ANY,
    probe: probeOf(word, offset),
  };
}

/** Builds the table for ASCII words of at least three characters. For first use, not for import. */
export function buildGramTable(words: readonly Word[]): GramTable {
  const follows = new Uint32Array(GRAMS);
  const heads = new Uint32Array(GRAMS + 1);
  const places: Place[] = [];
  words.forEach((word, index) => {
    const offset = rarestOffset(word.text);
    places.push(placeAt(word, index, offset), placeAt(word, index, offset + 1));
  });
  for (const { gram, ways, next } of places) {
    for (let key = gram; key < gram + ways; key++) {
      follows[key] = (follows[key] as number) | next;
      heads[key + 1] = (heads[key + 1] as number) + 1;
    }
  }
  for (let key = 0; key < GRAMS; key++) heads[key + 1] = (heads[key + 1] as number) + (heads[key] as number);
  const count = heads[GRAMS] as number;
  const entries = new Uint32Array(count);
  const probes = new Uint32Array(count);
  const free = heads.slice();
  for (const { gram, ways, entry, probe } of places) {
    for (let key = gram; key < gram + ways; key++) {
      const at = free[key] as number;
      free[key] = at + 1;
      entries[at] = entry;
      probes[at] = probe;
    }
  }
  return { words, follows, heads, entries, probes };
}
