import type { Finding } from '../finding.ts';

/**
 * What was found in `text` and what was then found in its masked form, as findings of `text`. A later finding that
 * holds a mask takes the whole secret in. Both lists are sorted and disjoint, and so is the result.
 */
export function addLater(found: readonly Finding[], later: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let next = 0;
  // By how much a place in the text lies behind the same place in the masked one.
  let ahead = 0;
  const takeUntil = (end: number): Finding[] => {
    const taken: Finding[] = [];
    for (let known = found[next]; known && known.start - ahead < end; known = found[++next]) {
      taken.push(known);
      ahead += known.end - known.start - known.mask.length;
    }
    return taken;
  };
  for (const finding of later) {
    all.push(...takeUntil(finding.start));
    const last = all.at(-1);
    const reachesBack = last && last.end - ahead > finding.start;
    if (reachesBack) all.pop();
    const start = reachesBack ? last.start : finding.start + ahead;
    const inside = takeUntil(finding.end);
    const end = Math.max(finding.end + ahead, inside.at(-1)?.end ?? 0);
    all.push({ ...finding, start, end });
  }
  return [...all, ...takeUntil(Infinity)];
}
