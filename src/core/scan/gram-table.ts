import { bigramScore } from '../filters/bigrams.ts';

/** Five bits of each character: folds ASCII case, and is cheap enough to be done for every second character of a text. */
export const FOLD = 31;
const GRAMS = 1 << 15;

/** Where a word of the scan may stand when a gram is seen: the gram is `offset` characters into the word. */
interface Place {
  readonly word: number;
  readonly offset: number;
}

/**
 * Three-character grams, one of which stands at every second character of any text that holds one of the words.
 * What the text looks like decides the speed, not the number of words.
 */
export interface GramTable {
  readonly words: readonly string[];
  /** 1 where the gram belongs to a word. */
  readonly filter: Uint8Array;
  readonly places: ReadonlyMap<number, readonly Place[]>;
}

export const gram = (a: number, b: number, c: number): number => ((a & FOLD) << 10) | ((b & FOLD) << 5) | (c & FOLD);

/** Rough likelihood of a gram in text, from that of its letter pairs. */
function commonness(word: string, at: number): number {
  let sum = 0;
  for (let i = at; i < at + 2; i++) {
    const first = (word.charCodeAt(i) & FOLD) - 1;
    const second = (word.charCodeAt(i + 1) & FOLD) - 1;
    sum += first >= 0 && first < 26 && second >= 0 && second < 26 ? bigramScore(first, second) : 0;
  }
  return 2 ** sum;
}

/** The offset at which a word's two neighbouring grams are rarest: every second position of a text meets one of the two. */
function rarestOffset(word: string): number {
  let best = 0;
  for (let at = 1; at + 4 <= word.length; at++) {
    const cost = commonness(word, at) + commonness(word, at + 1);
    if (cost < commonness(word, best) + commonness(word, best + 1)) best = at;
  }
  return best;
}

/** Builds the table for lower-case ASCII words of at least three characters. For first use, not for import. */
export function buildGramTable(words: readonly string[]): GramTable {
  const filter = new Uint8Array(GRAMS);
  const places = new Map<number, Place[]>();
  const put = (key: number, place: Place): void => {
    filter[key] = 1;
    const known = places.get(key);
    if (known) known.push(place);
    else places.set(key, [place]);
  };
  const putAt = (word: string, index: number, offset: number): void => {
    const [a, b, c] = [0, 1, 2].map((i) => word.charCodeAt(offset + i)) as [number, number, number];
    put(gram(a, b, c), { word: index, offset });
  };
  words.forEach((word, index) => {
    const offset = word.length > 3 ? rarestOffset(word) : 0;
    putAt(word, index, offset);
    if (word.length > 3) putAt(word, index, offset + 1);
    // Of three characters only two are left at the other alignment; what follows them may be anything.
    else
      for (let any = 0; any <= FOLD; any++)
        put(gram(word.charCodeAt(1), word.charCodeAt(2), any), { word: index, offset: 1 });
  });
  return { words, filter, places };
}
