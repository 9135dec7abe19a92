import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { BrowserKind } from './driver.ts';

/** run.mjs looks in all the usual places and says what it found in these variables; the names are for a test that is run by hand. */
const WHERE = {
  chromium: { variable: 'CHROMIUM', names: ['chromium', 'chromium-browser', 'google-chrome-for-testing'] },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox', 'firefox-developer-edition'] },
} as const;

function onPath(name: string): string | undefined {
  if (isAbsolute(name)) return name;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Absolute path of a browser's program. Throws a sentence that says what to do when there is none. */
export function findBrowser(kind: BrowserKind): string {
  const { variable, names } = WHERE[kind];
  const wanted = process.env[variable];
  const found = (wanted ? [wanted] : names).map(onPath).find((path) => path !== undefined);
  if (!found) throw new Error(`No ${kind} here: install it, or set ${variable} to the path of its program.`);
  return found;
}
