import { kindAdvice, kindTitles } from '../context/keys/kinds-advice.ts';
import { kindIds } from '../context/keys/kinds.ts';
import type { Advice } from '../rule-kit/rule.ts';
import { rules } from './index.ts';
import { advice } from './library.ts';

// The builds put `compact/notes.ts`, which has the same export, in the place of this: pages that tell of rules need none.

/** What people are told of a rule, or of a kind that a key alone announces; `vendor` is empty for that. */
export interface RuleNote extends Partial<Advice> {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
}

/** Of everything that can be found or switched off, in order of precedence. */
export const notes: readonly RuleNote[] = [
  ...rules.map(({ id, title, vendor }) => ({ id, title, vendor, ...advice[id] })),
  ...kindIds.map((id) => ({ id, title: kindTitles[id], vendor: '', ...kindAdvice[id] })),
];
