import { KEY_NEEDLES } from '../context/key-words.ts';
import type { Rule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { buildGramTable } from './gram-table.ts';
import type { GramTable } from './gram-table.ts';

/** What a word of the scan leads to. */
export interface Needle {
  readonly length: number;
  /** Places in the registry. */
  readonly rules: readonly number[];
  /** Whether the word may be part of a key. */
  readonly isKey: boolean;
}

export interface Tables {
  readonly grams: GramTable;
  readonly needles: readonly Needle[];
  readonly rules: readonly Rule[];
}

function buildTables(): Tables {
  const byWord = new Map<string, { rules: number[]; isKey: boolean }>();
  const entry = (word: string): { rules: number[]; isKey: boolean } => {
    const known = byWord.get(word) ?? { rules: [], isKey: false };
    byWord.set(word, known);
    return known;
  };
  rules.forEach((rule, index) => {
    for (const keyword of rule.keywords) entry(keyword.toLowerCase()).rules.push(index);
  });
  for (const word of KEY_NEEDLES) entry(word).isKey = true;
  const words = [...byWord.keys()];
  const needles = [...byWord].map(([word, needle]) => ({ length: word.length, ...needle }));
  return { grams: buildGramTable(words), needles, rules };
}

let tables: Tables | undefined;

/** Built at first use: a content script that never sees a paste pays nothing. */
export function getTables(): Tables {
  tables ??= buildTables();
  return tables;
}
