/** A set of UTF-16 units: sorted, disjoint ranges, both ends included. */
export type Ranges = readonly (readonly [number, number])[];

const LAST = 0xffff;

/** All that is in one of the sets. */
export function union(...sets: readonly Ranges[]): Ranges {
  const merged: [number, number][] = [];
  for (const [from, to] of sets.flat().sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

/** All that is not in the set. */
export function invert(set: Ranges): Ranges {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) gaps.push([next, LAST]);
  return gaps;
}

/** Whether a unit is in both sets. */
export const overlap = (a: Ranges, b: Ranges): boolean =>
  a.some(([from, to]) => b.some((other) => from <= other[1] && other[0] <= to));

/** What is in the first set and not in the second. */
export const without = (a: Ranges, b: Ranges): Ranges => invert(union(invert(a), b));

/** The set that spans from one character to another. */
export const between = (from: string, to = from): Ranges => [[from.charCodeAt(0), to.charCodeAt(0)]];

const escape = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The set as a class of a regular expression. */
export const classOf = (set: Ranges): string =>
  `[${set.map(([from, to]) => (from === to ? escape(from) : `${escape(from)}-${escape(to)}`)).join('')}]`;
