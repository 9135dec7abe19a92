import { bigramScore } from '../filters/bigrams.ts';

/** Five bits of each character: folds ASCII case, and is cheap enough to be done for every second character of a text. */
const FOLD = 31;
const GRAMS = 1 << 15;

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
  /** 1 where the gram belongs to a word. */
  readonly filter: Uint8Array;
  /** Where a gram's entries begin, and one more. */
  readonly heads: Uint32Array;
  /** Word and the gram's offset in it: `word * 256 + offset`. */
  readonly entries: Uint32Array;
  /**
   * One more character for each entry, outside the gram where there is one: so far from the gram's first, and its code.
   * `probeFold` is 32 where case does not count. Nearly all that a gram lets through falls here, before the word is compared.
   */
  readonly probeAt: Int8Array;
  readonly probeCode: Uint8Array;
  readonly probeFold: Uint8Array;
}

function probeOf({ text, exact }: Word, offset: number): { at: number; code: number; fold: number } {
  let at = 0;
  if (!exact) at = offset > 0 ? -1 : 3;
  if (offset + at >= text.length) at = 0;
  const fold = exact ? 0 : 32;
  return { at, code: text.charCodeAt(offset + at) | fold, fold };
}

const gram = (a: number, b: number, c: number): number => ((a & FOLD) << 10) | ((b & FOLD) << 5) | (c & FOLD);

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

/** The grams of one word: at both alignments, so with any third character where a word of three has only two left. */
function gramsOf(word: string): { key: number; offset: number }[] {
  const at = (offset: number): number =>
    gram(word.charCodeAt(offset), word.charCodeAt(offset + 1), word.charCodeAt(offset + 2));
  if (word.length > 3) {
    const offset = rarestOffset(word);
    return [
      { key: at(offset), offset },
      { key: at(offset + 1), offset: offset + 1 },
    ];
  }
  const open = Array.from({ length: FOLD + 1 }, (_, any) => ({
    key: gram(word.charCodeAt(1), word.charCodeAt(2), any),
    offset: 1,
  }));
  return [{ key: at(0), offset: 0 }, ...open];
}

/** Builds the table for ASCII words of at least three characters. For first use, not for import. */
export function buildGramTable(words: readonly Word[]): GramTable {
  const places = words.flatMap(({ text }, word) => gramsOf(text).map(({ key, offset }) => ({ key, word, offset })));
  places.sort((a, b) => a.key - b.key);
  const filter = new Uint8Array(GRAMS);
  const heads = new Uint32Array(GRAMS + 1);
  const entries = new Uint32Array(places.length);
  const probeAt = new Int8Array(places.length);
  const probeCode = new Uint8Array(places.length);
  const probeFold = new Uint8Array(places.length);
  places.forEach(({ key, word, offset }, index) => {
    filter[key] = 1;
    heads[key + 1] = index + 1;
    entries[index] = word * 256 + offset;
    const probe = probeOf(words[word] ?? { text: '', exact: true }, offset);
    probeAt[index] = probe.at;
    probeCode[index] = probe.code;
    probeFold[index] = probe.fold;
  });
  for (let key = 1; key <= GRAMS; key++) heads[key] = Math.max(heads[key] ?? 0, heads[key - 1] ?? 0);
  return { words, filter, heads, entries, probeAt, probeCode, probeFold };
}
