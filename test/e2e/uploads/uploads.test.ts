import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../harness/driver.ts';
import { startFixtures, type Fixtures } from '../editors/fixtures/server.ts';
import { borrowGuarded } from '../guarded.ts';
import { inBothBrowsers, type Runs } from '../runs.ts';
import { makeFolder } from './batch.ts';
import { uploadAll, type Verdict } from './upload.ts';
import { WIDGETS, type Widget } from './widgets.ts';

const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];
const TAKERS = WIDGETS.filter(({ pick, drop }) => pick ?? drop);
const isThere = (kind: BrowserKind, { only }: Widget): boolean => only === undefined || only === kind;

let runs: Runs<Verdict>;
const servers: Fixtures[] = [];
const folders: string[] = [];

beforeAll(() => {
  runs = inBothBrowsers('uploads', TAKERS, async (kind) => {
    // A server for each: what one browser uploads must not be taken for the other's.
    const fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
    servers.push(fixtures);
    // And a folder: a file that is written anew after it was picked cannot be read any more.
    const folder = await makeFolder();
    folders.push(folder);
    const { browser, giveBack } = await borrowGuarded(kind, fixtures.url);
    return {
      run: async (widget) => {
        if (!isThere(kind, widget)) return {};
        const page = await browser.newPage();
        return uploadAll(page, fixtures, widget, folder, ['pick', 'drop']).finally(() => page.close());
      },
      close: giveBack,
    };
  });
});

afterAll(async () => {
  await runs.end();
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

describe.each(KINDS)('%s', (kind) => {
  it.each(TAKERS.filter((widget) => isThere(kind, widget)))('$title', async ({ id }) => {
    const verdict = await runs.of(kind, id);
    expect(Object.entries(verdict).filter(([, cell]) => cell !== true)).toEqual([]);
    expect(Object.keys(verdict).length).toBeGreaterThanOrEqual(5);
  });
});
