import type { Finding } from './finding.ts';
import type { IsNear } from './scan/pieces.ts';

/** What is read around a word is nearly always within so many characters of it. */
const REACH = 1024;

/** What lies near to a new mask in the text in which all that was found is masked: elsewhere nothing has changed since the look before. */
export function nearMasks(found: readonly Finding[], known: ReadonlySet<Finding>): IsNear {
  const ends: number[] = [];
  let behind = 0;
  for (const finding of found) {
    behind += finding.end - finding.start - finding.mask.length;
    if (!known.has(finding)) ends.push(finding.end - behind);
  }
  // Texts are read from left to right, but for a few characters.
  let next = 0;
  return (from, to) => {
    while (next > 0 && (ends[next - 1] as number) + REACH > from) next--;
    while ((ends[next] ?? Infinity) + REACH < from) next++;
    return (ends[next] ?? Infinity) - REACH < to;
  };
}
