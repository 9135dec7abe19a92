import { detect } from '../../../src/core/index.ts';
import type { Row } from './corpus.ts';

const IN_SCOPE = new Set(['token', 'block', 'url', 'unknown']);
const USABLE_NEGATIVE = new Set(['human-F', 'human-X-placeholder', 'human-invalid', 'filtered-by-peer']);
const ENOUGH_COVERED = 0.9;

export interface Recall {
  readonly positives: number;
  readonly found: number;
  /** Percent of the positives in scope. */
  readonly recall: number;
  /** The same, averaged over the source's rules. */
  readonly recallByRule: number;
  readonly negatives: number;
  readonly flagged: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

const isInScope = (row: Row): boolean =>
  row.positive &&
  IN_SCOPE.has(row.shape ?? 'unknown') &&
  (row.kind === undefined || /^(?:secret|cookie)/.test(row.kind));

/** A row counts as found when one finding covers nine tenths of its secret, or, without a span, when anything is found. */
function isFound(row: Row): boolean {
  const findings = detect(row.text);
  const secrets = row.secrets ?? (row.secret === undefined ? [] : [row.secret]);
  if (secrets.length === 0) return findings.length > 0;
  return secrets.some((secret) => {
    const at = row.text.indexOf(secret);
    const covered = ({ start, end }: { start: number; end: number }): number =>
      Math.min(end, at + secret.length) - Math.max(start, at);
    return at >= 0 && findings.some((finding) => covered(finding) >= ENOUGH_COVERED * secret.length);
  });
}

/** Recall on what is in scope, and how many usable negatives are flagged. `onMiss` sees every row that was missed. */
export function measureRecall(rows: readonly Row[], onMiss?: (row: Row) => void): Recall {
  const positives = rows.filter(isInScope);
  const byRule = new Map<string, { all: number; found: number }>();
  let found = 0;
  for (const row of positives) {
    const rule = byRule.get(row.rule) ?? { all: 0, found: 0 };
    byRule.set(row.rule, rule);
    rule.all++;
    if (isFound(row)) {
      found++;
      rule.found++;
    } else onMiss?.(row);
  }
  const shares = [...byRule.values()].map((rule) => rule.found / rule.all);
  const negatives = rows.filter((row) => !row.positive && USABLE_NEGATIVE.has(row.neg ?? ''));
  return {
    positives: positives.length,
    found,
    recall: percent(found, positives.length),
    recallByRule: percent(
      shares.reduce((sum, share) => sum + share, 0),
      shares.length,
    ),
    negatives: negatives.length,
    flagged: negatives.filter((row) => detect(row.text).length > 0).length,
  };
}
