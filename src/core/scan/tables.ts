import type { Reader } from '../context/scan.ts';
import type { Trial } from './match-rule.ts';
import type { Matcher } from './matcher.ts';
import { buildGramTable } from './gram-table.ts';
import type { GramTable } from './gram-table.ts';

/** What a word of the scan leads to. */
export interface Needle {
  readonly length: number;
  /** Places in the registry. */
  readonly rules: readonly number[];
  readonly readers: readonly Reader[];
}

export interface Tables {
  readonly grams: GramTable;
  readonly needles: readonly Needle[];
  readonly rules: readonly Matcher[];
  /** Those of the rules that were tried so far. */
  readonly trials: Trial[];
  /** Places of the rules that begin with a long run of hexadecimal digits. */
  readonly hexRules: readonly number[];
}

/** For first use, not for import: a content script that never sees a paste pays nothing. */
export function buildTables(rules: readonly Matcher[], readers: readonly Reader[]): Tables {
  const byWord = new Map<string, { text: string; exact: boolean; rules: number[]; readers: Reader[] }>();
  const entry = (keyword: string): { rules: number[]; readers: Reader[] } => {
    // Capitals are for patterns that mind case (a test sees to that): they need not be looked for in small letters.
    const exact = /[A-Z]/.test(keyword);
    const text = exact ? keyword : keyword.toLowerCase();
    const known = byWord.get(text) ?? { text, exact, rules: [], readers: [] };
    byWord.set(text, known);
    return known;
  };
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) entry(keyword).rules.push(index);
  });
  for (const reader of readers) {
    for (const word of reader.words) entry(word).readers.push(reader);
  }
  const words = [...byWord.values()];
  const needles = words.map(({ text, ...ways }) => ({ length: text.length, ...ways }));
  const hexRules = rules.flatMap((rule, index) => (rule.hexRun ? [index] : []));
  return { grams: buildGramTable(words), needles, rules, hexRules, trials: [] };
}
