import { NEEDS } from '../../src/cli/launch/needs.mjs';
import { find } from '../../src/cli/launch/setup/programs.mjs';
import type { BrowserKind } from './driver.ts';

/** Path of a browser's program, as run.mjs finds it: a test that is run by hand has not been told. Throws a sentence that says what to do when there is none. */
export function findBrowser(kind: BrowserKind): string {
  const need = NEEDS[kind];
  const found: string | undefined = find(need);
  if (!found) throw new Error(need.advice);
  return found;
}
