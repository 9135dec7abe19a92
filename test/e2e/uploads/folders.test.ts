import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import type { BrowserKind, Page } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import type { Lent } from '../browsers.ts';
import { startFixtures, type Fixtures } from '../editors/fixtures/server.ts';
import { borrowGuarded } from '../guarded.ts';
import { tokenFor } from '../editors/tokens.ts';
import { makeFolder } from './batch.ts';

/** A file as the page read it. */
interface Taken {
  readonly path: string;
  readonly name: string;
  readonly modified: number;
  readonly text: string;
}

type Listening = Window & {
  readonly ready?: boolean;
  readonly taken: readonly Taken[][];
  readonly heard: (text: string) => string[];
};

const DEEP = Array.from({ length: 30 }, (_, level) => `level-${level}`).join('/');
const MANY = 500;

let root: string;
let fixtures: Fixtures;

beforeAll(async () => {
  root = await makeFolder();
  fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
});

afterAll(async () => {
  await fixtures.close();
  await rm(root, { recursive: true, force: true });
});

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const takenBy = (page: Page): Promise<Taken[]> =>
  until('the files', () => page.eval(() => (window as unknown as Listening).taken[0] ?? null));

describe.each<BrowserKind>(['chromium', 'firefox'])('%s', (kind) => {
  let lent: Lent;
  let page: Page;

  beforeAll(async () => {
    lent = await borrowGuarded(kind, fixtures.url);
    page = await lent.browser.newPage();
  });
  afterAll(() => lent.giveBack());

  const open = async (): Promise<void> => {
    await page.goto(`${fixtures.url}/page/folder`);
    await until('the page', () => page.eval(() => (window as unknown as Listening).ready === true));
  };
  const heard = (token: string): Promise<string[]> =>
    page.eval((text: string) => (window as unknown as Listening).heard(text), token);

  /** A folder with a clean and a dirty file of the same name, the dirty one 30 folders deep. */
  async function makeTree(name: string) {
    const token = tokenFor(`${kind} ${name}`);
    const dirty = `Authorization: token ${token}\n`;
    const files = { [`${name}/app.log`]: 'nothing\n', [`${name}/${DEEP}/app.log`]: dirty };
    for (const [path, text] of Object.entries(files)) await put(join(root, path), text);
    const clean = { ...files, [`${name}/${DEEP}/app.log`]: mask(dirty, { source: 'file' }) };
    return { token, path: join(root, name), files, clean };
  }

  it('500 files come in order, the dirty one clean, the others as they were', async () => {
    await open();
    const token = tokenFor(`${kind} many`);
    const names = Array.from({ length: MANY }, (_, index) => join(root, `${kind}-${index}.txt`));
    const text = (index: number): string => (index === 250 ? `Authorization: token ${token}\n` : `file ${index}\n`);
    await Promise.all(names.map((name, index) => put(name, text(index))));
    await page.chooseFile('#many', names);
    await page.prompt.wait('clean');
    await page.prompt.click('clean');
    const taken = await takenBy(page);
    expect(taken.map((each) => each.text)).toEqual(names.map((_, index) => mask(text(index), { source: 'file' })));
    const times = await Promise.all(names.map(async (name) => Math.floor((await stat(name)).mtimeMs)));
    expect(taken.map((each) => each.modified)).toEqual(times);
    expect(await heard(token)).toEqual([]);
  });

  // Under Firefox's driver a picked folder never reaches the page.
  it.runIf(kind === 'chromium')('a picked folder keeps the paths of its files, 30 folders deep', async () => {
    await open();
    const { token, path, clean } = await makeTree(`${kind}-picked`);
    await page.chooseFile('#field', [path]);
    await page.prompt.click('clean');
    const taken = await takenBy(page);
    expect(Object.fromEntries(taken.map((each) => [each.path, each.text]))).toEqual(clean);
    expect(await heard(token)).toEqual([]);
  });

  // Firefox's driver has no drag session, and no folder can be put into a drag that a script makes.
  it.runIf(kind === 'chromium')('a dropped folder arrives as its files, with their paths', async () => {
    await open();
    const { token, path, clean } = await makeTree(`${kind}-dropped`);
    await page.dropFile('#zone', [path]);
    await page.prompt.click('clean');
    const taken = await takenBy(page);
    expect(Object.fromEntries(taken.map((each) => [each.path.slice(1), each.text]))).toEqual(clean);
    expect(await heard(token)).toEqual([]);
  });
});
