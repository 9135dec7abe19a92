import { readers } from '../context/readers.ts';
import type { Reader } from '../context/scan.ts';
import type { Matcher } from '../matcher.ts';
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
  /** Places of the rules that begin with a long run of hexadecimal digits. */
  readonly hexRules: readonly number[];
}

/** Capitals are for patterns that mind case (a test sees to that): they need not be looked for in small letters. */
const isExact = (keyword: string): boolean => /[A-Z]/.test(keyword);

/** For first use, not for import: a content script that never sees a paste pays nothing. */
export function buildTables(rules: readonly Matcher[]): Tables {
  const byWord = new Map<string, { text: string; exact: boolean; rules: number[]; readers: Reader[] }>();
  const entry = (text: string, exact: boolean): { rules: number[]; readers: Reader[] } => {
    const id = `${exact ? '=' : '~'}${text}`;
    const known = byWord.get(id) ?? { text, exact, rules: [], readers: [] };
    byWord.set(id, known);
    return known;
  };
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) {
      const exact = isExact(keyword);
      entry(exact ? keyword : keyword.toLowerCase(), exact).rules.push(index);
    }
  });
  for (const reader of readers) {
    for (const word of reader.words) entry(word, false).readers.push(reader);
  }
  const words = [...byWord.values()];
  const needles = words.map(({ text, ...ways }) => ({ length: text.length, ...ways }));
  const hexRules = rules.flatMap((rule, index) => (rule.hexRun === true ? [index] : []));
  return { grams: buildGramTable(words), needles, rules, hexRules };
}
