import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDisplay, startDisplay } from '../../harness/display.ts';
import type { BrowserKind } from '../../harness/driver.ts';
import { startFixtures } from '../editors/fixtures/server.ts';
import { launchGuarded } from '../guarded.ts';
import { inBothBrowsers, type Runs } from '../runs.ts';
import { makeFolder } from './batch.ts';
import { pasteOthers } from './composer.ts';
import { uploadAll, type Verdict } from './upload.ts';
import { WIDGETS } from './widgets.ts';

/**
 * Files that are copied in a file manager and pasted by the keyboard: only a browser on a display gets them, and Firefox gets
 * the first of several.
 */

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const TAKERS = WIDGETS.filter(({ paste }) => paste);

let runs: Runs<Verdict>;
const closing: (() => Promise<void>)[] = [];

beforeAll(() => {
  if (!hasDisplay) return;
  runs = inBothBrowsers('pasted', TAKERS, async (kind) => {
    const fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
    const folder = await makeFolder();
    // One each: a display has one clipboard.
    const display = await startDisplay();
    closing.push(fixtures.close, () => rm(folder, { recursive: true, force: true }), display.stop);
    const browser = await launchGuarded(kind, fixtures.url, { display: display.name });
    return {
      run: async (widget) => {
        const page = await browser.newPage();
        const verdict = await uploadAll(page, fixtures, widget, folder, ['paste'], kind === 'firefox');
        const others = widget.id === 'composer' ? await pasteOthers(page, fixtures, folder) : {};
        await page.close();
        return { ...verdict, ...others };
      },
      close: () => browser.close(),
    };
  });
});

afterAll(async () => {
  if (!hasDisplay) return;
  await runs.end();
  await Promise.all(closing.map((close) => close()));
});

describe.skipIf(!hasDisplay).each(KINDS)('%s', (kind) => {
  it.each(TAKERS)('$title', async ({ id }) => {
    const verdict = await runs.of(kind, id);
    expect(Object.entries(verdict).filter(([, cell]) => cell !== true)).toEqual([]);
    expect(Object.keys(verdict).length).toBeGreaterThanOrEqual(4);
  });
});
