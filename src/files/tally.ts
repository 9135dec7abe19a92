import type { Severity } from '../core/index.ts';
import { ruleTitle } from '../core/titles.ts';
import type { Edit } from './edits.ts';
import type { RuleCount } from './report.ts';

const MOST_MASKS = 3;
const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, medium: 2 };

/** How many of what: most severe first, then most often, then by id. */
export function tally(edits: readonly Edit[]): RuleCount[] {
  const byRule = new Map<string, { severity: Severity; count: number; masks: Set<string> }>();
  for (const { secret } of edits) {
    let entry = byRule.get(secret.rule);
    if (!entry) byRule.set(secret.rule, (entry = { severity: secret.severity, count: 0, masks: new Set() }));
    entry.count++;
    if (entry.masks.size < MOST_MASKS) entry.masks.add(secret.mask);
  }
  return [...byRule]
    .map(([rule, { masks, ...entry }]) => ({ rule, title: ruleTitle(rule), ...entry, masks: [...masks] }))
    .sort((a, b) => RANK[a.severity] - RANK[b.severity] || b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
