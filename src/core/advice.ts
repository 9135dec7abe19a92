import { advice } from './rules/library.ts';
import { rules } from './rules/index.ts';
import { ruleTitle } from './titles.ts';

/** What to tell about one kind of finding. */
export interface AdviceNote {
  readonly rule: string;
  readonly title: string;
  readonly vendor: string;
  readonly why: string;
  readonly revoke?: string;
  readonly source?: string;
  readonly quote?: { readonly text: string; readonly source: string };
}

const FALLBACK = 'Who has it can act in your name until it is changed.';

/** One note for each kind, in the order given, each kind once. */
export function adviceFor(ruleIds: readonly string[]): AdviceNote[] {
  return [...new Set(ruleIds)].map((rule) => {
    const { why = FALLBACK, ...rest } = advice[rule] ?? {};
    const vendor = rules.find(({ id }) => id === rule)?.vendor ?? '';
    return { rule, title: ruleTitle(rule), vendor, why, ...rest };
  });
}
