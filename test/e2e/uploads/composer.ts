import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import type { Fixtures } from '../editors/fixtures/server.ts';
import { maskOf, tokenFor } from '../editors/tokens.ts';
import { makeBatch } from './batch.ts';
import type { Verdict } from './upload.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Composer = Window & {
  readonly ready?: boolean;
  readonly pasted: readonly { readonly text: string; readonly files: number }[];
  readonly heard: (text: string) => string[];
};

interface Copied {
  readonly id: string;
  /** Of what is copied beside the picture. */
  readonly html: boolean;
  readonly token: boolean;
  readonly answers: readonly string[];
  /** How many files the page gets with the text. */
  readonly files: number;
}

const COPIED: readonly Copied[] = [
  { id: 'paste: picture beside a text', html: false, token: false, answers: ['as-it-is-sure'], files: 1 },
  { id: 'paste: picture beside a token', html: false, token: true, answers: ['as-it-is-sure', 'mask'], files: 1 },
  { id: 'paste: picture of rich text', html: true, token: false, answers: [], files: 1 },
  { id: 'paste: picture of rich text with a token', html: true, token: true, answers: ['mask'], files: 0 },
  {
    id: 'paste: picture of rich text with a token, as it is',
    html: true,
    token: true,
    answers: ['as-it-is', 'as-it-is-sure'],
    files: 1,
  },
];

async function pictureIn(folder: string): Promise<string> {
  const picture = join(folder, 'pixel.png');
  await writeFile(picture, Buffer.from(PIXEL, 'base64'));
  return picture;
}

const heardOf = (page: Page, raw: string): Promise<string[]> =>
  page.eval((text: string) => (window as unknown as Composer).heard(text), raw);

async function openComposer(page: Page, fixtures: Fixtures, field = '#field'): Promise<void> {
  await page.goto(`${fixtures.url}/page/composer`);
  await until('the composer', () => page.eval(() => (window as unknown as Composer).ready === true));
  await page.focus(field);
}

async function pasteFolder(page: Page, fixtures: Fixtures, folder: string): Promise<true | string> {
  const copied = join(folder, 'copied', 'deep');
  await mkdir(copied, { recursive: true });
  const { token, dirty } = await makeBatch(copied, 'in a copied folder');
  await openComposer(page, fixtures);
  fixtures.take();
  await page.paste({ files: [join(folder, 'copied')] });
  await page.prompt.click('clean');
  const received = await until('the files of the folder', async () => {
    const files = fixtures.take();
    return files.length > 0 && files;
  });
  const is = received.find(({ name }) => name === dirty.name);
  if (received.length !== 3 || !is?.bytes.equals(dirty.clean)) return `received ${received.map(String).join()}`;
  const heard = await heardOf(page, token);
  return heard.length === 0 || heard.join();
}

/** Pastes a picture with a text beside it: nobody can read a picture, but that of a rich text only shows the text. */
async function pastePictures(page: Page, fixtures: Fixtures, folder: string): Promise<Verdict> {
  const picture = await pictureIn(folder);
  const cells: Verdict = {};
  for (const { id, html, token, answers, files } of COPIED) {
    await openComposer(page, fixtures);
    const secret = tokenFor(id);
    const text = token ? `use ${secret} here` : 'nothing to see';
    await page.paste({ text, picture, ...(html && { html: `<p>${text}</p>` }) });
    for (const part of answers) await page.prompt.click(part);
    const isKept = answers.includes('as-it-is');
    const wanted = JSON.stringify([{ text: isKept ? text : text.replace(secret, maskOf(secret)), files }]);
    const pasted = (): Promise<string> => page.eval(() => JSON.stringify((window as unknown as Composer).pasted));
    await until('the paste', async () => (await pasted()) !== '[]').catch(() => undefined);
    const is = await pasted();
    cells[id] = is === wanted || `${is}; the prompt: ${(await page.prompt.text()) || 'none'}`;
    const heard = isKept ? [] : await heardOf(page, secret);
    if (heard.length > 0) cells[`${id}, not seen`] = heard.join(', ');
  }
  return cells;
}

/** No script takes it there: the browser itself puts a picture in. */
async function pasteUntaken(page: Page, fixtures: Fixtures, folder: string): Promise<true | string> {
  await openComposer(page, fixtures, '#rich');
  await page.paste({ picture: await pictureIn(folder) });
  await page.prompt.click('as-it-is-sure');
  const rich = (): Promise<string> => page.eval(() => document.querySelector('#rich')?.innerHTML ?? '');
  await until('the picture', async () => (await rich()) !== '').catch(() => undefined);
  return /^<img src="data:image\/png;base64,[^"]+" alt="">(?:<br>)?$/.test(await rich()) || rich();
}

/** Pastes what is no plain file: a folder, and pictures with a text beside them. */
export const pasteOthers = async (page: Page, fixtures: Fixtures, folder: string): Promise<Verdict> => ({
  'paste: folder': await pasteFolder(page, fixtures, folder).catch(String),
  ...(await pastePictures(page, fixtures, folder)),
  'paste: picture that no script takes': await pasteUntaken(page, fixtures, folder).catch(String),
});
