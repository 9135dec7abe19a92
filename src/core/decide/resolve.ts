import type { Candidate } from '../candidate.ts';

/**
 * Where the overlaps of proposals are decided: leftmost, then longest, then the registry's order.
 * Returns candidates that are sorted and do not touch each other's characters.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end || a.order - b.order);
  const kept: Candidate[] = [];
  let end = 0;
  for (const candidate of sorted) {
    if (candidate.start < end) continue;
    kept.push(candidate);
    end = candidate.end;
  }
  return kept;
}
