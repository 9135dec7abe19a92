import type { Matcher } from '../matcher.ts';

let provide: (() => readonly Matcher[]) | undefined;
let matchers: readonly Matcher[] = [];

/**
 * Stands in the place of `active.ts` in content scripts, where the rules come with the panels, when a field is used
 * first: most frames of a watched page never need them. Until then the readers of keys work alone.
 */
export function getMatchers(): readonly Matcher[] {
  if (provide) matchers = provide();
  provide = undefined;
  return matchers;
}

/** Gives the scan its rules. `next` is called at the first scan after this. */
export function giveMatchers(next: () => readonly Matcher[]): void {
  provide = next;
}
