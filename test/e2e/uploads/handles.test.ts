import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launch } from '../../harness/browser.ts';
import type { Browser, Page } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import { startFixtures, type Fixtures } from '../editors/fixtures/server.ts';
import { watchLoopback } from '../guarded.ts';
import { tokenFor } from '../editors/tokens.ts';
import { makeBatch, makeFolder, type Batch } from './batch.ts';

/** Handles of files, as Chromium's pickers give them: they fire no event. Other browsers have no such pickers. */

type HandlePage = Window & {
  readonly ready?: boolean;
  readonly tries: string[];
  readonly pick: () => void;
  readonly readAgain: () => void;
  readonly readOwn: (text: string) => Promise<string>;
  readonly heard: (text: string) => string[];
};

let folder: string;
let fixtures: Fixtures;
let browser: Browser;
let page: Page;
let batch: Batch;

beforeAll(async () => {
  folder = await makeFolder();
  fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
  browser = await launch('chromium', { extension: resolve('dist/chromium') });
  await browser.grant(['http://127.0.0.1/*']);
  page = await browser.newPage(`${fixtures.url}/page/handles`);
  batch = await makeBatch(folder, 'handles');
  // The page gets its handles before it is watched, and the token comes into the file after that.
  await writeFile(batch.dirty.path, 'nothing yet\n');
  await page.dropFile('#field', [batch.fine.path, batch.dirty.path]);
  await until('the handles', () => page.eval(() => (window as unknown as HandlePage).ready === true));
  await writeFile(batch.dirty.path, batch.dirty.raw);
  await watchLoopback(browser, fixtures.url);
});

afterAll(async () => {
  await browser.close();
  await fixtures.close();
  await rm(folder, { recursive: true, force: true });
});

const lastTry = (count: number): Promise<string> =>
  until('the end of the try', async () => {
    const tries = await page.eval(() => (window as unknown as HandlePage).tries);
    return tries.length >= count && (tries.at(-1) ?? null);
  });
const pick = (): Promise<void> => page.eval(() => (window as unknown as HandlePage).pick());
const readAgain = (): Promise<void> => page.eval(() => (window as unknown as HandlePage).readAgain());
const received = (): string[] => fixtures.take().map(({ bytes }) => String(bytes));
const heard = (token: string): Promise<string[]> =>
  page.eval((text: string) => (window as unknown as HandlePage).heard(text), token);

it('a cancelled review ends as a cancelled picker does, and nothing arrives', async () => {
  await pick();
  // Before the review there may be another button to cancel: that of the check, which goes when it is done.
  await page.prompt.wait('clean');
  await page.prompt.click('cancel');
  expect(await lastTry(1)).toBe('AbortError');
  expect(received()).toEqual([]);
});

it('picked files are reviewed at once and read clean, and not asked about again', async () => {
  await pick();
  await page.prompt.click('clean');
  const names = `${batch.fine.name},${batch.dirty.name}`;
  expect(await lastTry(2)).toBe(names);
  const clean = [String(batch.fine.raw), String(batch.dirty.clean)];
  expect(received()).toEqual(clean);
  await readAgain();
  expect(await lastTry(3)).toBe(names);
  expect(received()).toEqual(clean);
  expect(await heard(batch.token)).toEqual([]);
});

it('a file that changed since is reviewed when it is read', async () => {
  const token = tokenFor('handles, changed');
  await writeFile(batch.dirty.path, `now another one: Authorization: token ${token}\n`);
  await readAgain();
  await page.prompt.click('clean');
  await lastTry(4);
  expect(received()).toEqual([String(batch.fine.raw), expect.stringMatching(/^now another one: .*\*\*\*/)]);
  expect(await heard(token)).toEqual([]);
});

it("files of the page's own store are the page's", async () => {
  const text = `Authorization: token ${tokenFor('handles, own')}`;
  expect(await page.eval((own: string) => (window as unknown as HandlePage).readOwn(own), text)).toBe(text);
});
