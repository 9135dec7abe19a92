import type { Finding } from '../finding.ts';
import type { IsNear } from '../scan/pieces.ts';

/** What is read around a word is nearly always within so many characters of it. */
const REACH = 1024;

/**
 * What lies near to a new mask in the text in which all that was found is masked: elsewhere nothing has changed since the
 * look before. What is new becomes known.
 */
export function nearMasks(found: readonly Finding[], known: Set<Finding>): IsNear {
  const ends = [-Infinity];
  let behind = 0;
  for (const finding of found) {
    behind += finding.end - finding.start - finding.mask.length;
    if (!known.has(finding)) ends.push(finding.end - behind);
    known.add(finding);
  }
  ends.push(Infinity);
  // Texts are read from left to right, but for a few characters.
  let next = 1;
  const end = (at: number): number => ends[at] as number;
  return (from, to) => {
    while (end(next - 1) + REACH > from) next--;
    while (end(next) + REACH < from) next++;
    return end(next) - REACH < to;
  };
}
