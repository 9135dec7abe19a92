import type { Matcher } from '../scan/matcher.ts';

/** All rules in order of precedence: what digits alone show gives way to whatever a key names. */
export const inOrder = (page: readonly Matcher[], naming: readonly Matcher[]): readonly Matcher[] => [
  ...page.filter(({ hexRun }) => !hexRun),
  ...naming,
  ...page.filter(({ hexRun }) => hexRun),
];
