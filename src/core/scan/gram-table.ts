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
  /**
   * Words are dealt out to eight groups. A gram has the bit of each group where a word has it, in `filter` as the first of two
   * neighbours and in `nextFilter` as the second: only where both grams share a group, a word may stand.
   */
  readonly filter: Uint8Array;
  readonly nextFilter: Uint8Array;
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

/** The offset at which a word's grams are rarest: every second position of a text meets one of two neighbours and what follows it. */
function rarestOffset(word: string): number {
  const cost = (at: number): number => commonness(word, at) + commonness(word, at + 1) + commonness(word, at + 2);
  let best = 0;
  for (let at = 1; at + 5 <= word.length; at++) if (cost(at) < cost(best)) best = at;
  return best;
}

/** Every gram that three characters of the word from `offset` on may give: what lies behind the word's end may be anything. */
function gramsAt(word: string, offset: number): number[] {
  let keys = [0];
  for (let i = offset; i < offset + 3; i++) {
    const codes = i < word.length ? [word.charCodeAt(i) & FOLD] : Array.from({ length: FOLD + 1 }, (_, any) => any);
    keys = keys.flatMap((key) => codes.map((code) => (key << 5) | code));
  }
  return keys;
}

/** Words of three characters leave too much open: they have a group of their own. */
const groupOf = (word: string, index: number): number => 1 << (word.length > 3 ? index % 7 : 7);

/** Builds the table for ASCII words of at least three characters. For first use, not for import. */
export function buildGramTable(words: readonly Word[]): GramTable {
  const filter = new Uint8Array(GRAMS);
  const nextFilter = new Uint8Array(GRAMS);
  const places = words.flatMap(({ text }, word) => {
    const group = groupOf(text, word);
    const from = text.length > 4 ? rarestOffset(text) : 0;
    return [from, from + 1].flatMap((offset) => {
      const keys = gramsAt(text, offset);
      for (const key of keys) filter[key] = (filter[key] ?? 0) | group;
      for (const key of gramsAt(text, offset + 1)) nextFilter[key] = (nextFilter[key] ?? 0) | group;
      return keys.map((key) => ({ key, word, offset }));
    });
  });
  places.sort((a, b) => a.key - b.key);
  const heads = new Uint32Array(GRAMS + 1);
  const entries = new Uint32Array(places.length);
  const probeAt = new Int8Array(places.length);
  const probeCode = new Uint8Array(places.length);
  const probeFold = new Uint8Array(places.length);
  places.forEach(({ key, word, offset }, index) => {
    heads[key + 1] = index + 1;
    entries[index] = word * 256 + offset;
    const probe = probeOf(words[word] ?? { text: '', exact: true }, offset);
    probeAt[index] = probe.at;
    probeCode[index] = probe.code;
    probeFold[index] = probe.fold;
  });
  for (let key = 1; key <= GRAMS; key++) heads[key] = Math.max(heads[key] ?? 0, heads[key - 1] ?? 0);
  return { words, filter, nextFilter, heads, entries, probeAt, probeCode, probeFold };
}
