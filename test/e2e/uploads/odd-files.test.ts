import { open, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { say } from '../pages/parts.ts';
import { inEachBrowser, openStage, seenBy, type Stage } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';

const LINE = '2026-11-25 10:00:00 INFO GET /api/connector/v1/reservations/getAll 200 in 34 ms for hotel 42\n';
/** 4 MB, so that a log of 200 MB is written in a moment. */
const PIECE = LINE.repeat(Math.round(4e6 / LINE.length));

/** @returns its size */
async function writeLog(path: string, middle: string): Promise<number> {
  const file = await open(path, 'w');
  for (let piece = 0; piece < 50; piece++) await file.writeFile(piece === 30 ? middle + PIECE : PIECE);
  await file.close();
  return 50 * PIECE.length + middle.length;
}

inEachBrowser('an odd file', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-odd-'));
    stage = await openStage(kind);
  });
  beforeEach(async () => {
    page = await stage.open('<input type="file" multiple>');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const path = (name: string): string => join(folder, name);
  /** Names and sizes of what stands in the input. */
  const taken = (): Promise<[string, number][]> =>
    page.eval(() =>
      [...(document.querySelector('input')?.files ?? [])].map(({ name, size }): [string, number] => [name, size]),
    );

  it('that is empty goes on without a word', async () => {
    await writeFile(path('empty.log'), '');
    await page.chooseFile('input', [path('empty.log')]);
    await eventually(async () => expect(await taken()).toEqual([['empty.log', 0]]));
    expect(await page.prompt.parts()).toEqual([]);
  });

  it('that is called .json and is none is masked as the text that it is', async () => {
    const token = mewsToken();
    const text = `{"Client": "Channel", "AccessToken": "${token}", oops\r\n}} AccessToken=${token}\n`;
    await writeFile(path('request.json'), text);
    await page.chooseFile('input', [path('request.json')]);
    await page.prompt.click('clean');
    const masked = text.replaceAll(token, maskOf(token));
    await eventually(async () => expect(await seenBy(page)).toContain(masked));
    expect(await seenBy(page)).not.toContain(token.slice(8, 24));
  });

  it('that is written anew after its review leaves as it was looked at, or not at all', async () => {
    const token = mewsToken();
    const text = `started\nAccessToken ${token}\nready\n`;
    await writeFile(path('live.log'), text);
    // Browsers that ask whether a file changed ask by the second.
    await utimes(path('live.log'), 1e9, 1e9);
    await page.chooseFile('input', [path('live.log')]);
    await page.prompt.wait('clean');
    await writeFile(path('live.log'), `AccessToken ${token}\nrotated\nready\n`);
    await page.prompt.click('clean');
    await eventually(async () => expect(await taken()).toHaveLength(1));
    const read = await page.eval(() =>
      document
        .querySelector('input')
        ?.files?.[0]?.text()
        .catch((error: unknown) => (error as DOMException).name),
    );
    expect(read).toBe(kind === 'firefox' ? text.replace(token, maskOf(token)) : 'NotReadableError');
  });

  it('of 200 MB is cleaned, and one that goes away meanwhile is named with the reason', async () => {
    const token = mewsToken();
    const middle = `AccessToken ${token}\n`;
    const size = await writeLog(path('big.log'), middle);
    await writeFile(path('gone.log'), LINE);
    await page.chooseFile('input', [path('big.log'), path('gone.log')]);
    await page.prompt.wait('checking');
    await rm(path('gone.log'));
    await page.prompt.wait('clean');
    expect(await page.prompt.text()).toMatch(new RegExp(`gone\\.log\\s+${say('file_reason_gone')}`));
    expect(await page.prompt.text()).toContain(maskOf(token));
    expect(await taken()).toEqual([]);

    await page.prompt.click('clean');
    const cleaned = size - token.length + maskOf(token).length;
    await eventually(async () =>
      expect(await taken()).toEqual([
        ['big.log', cleaned],
        ['gone.log', LINE.length],
      ]),
    );
    const read = await page.eval(
      async (masked, piece, secret) => {
        const text = (await document.querySelector('input')?.files?.[0]?.text()) ?? '';
        const at = text.indexOf(masked);
        const isSame = text.slice(0, at) + text.slice(at + masked.length) === piece.repeat(50);
        const { seen } = window as unknown as { seen: string[] };
        return { at, isSame, leaks: seen.filter((each) => each.includes(secret)).length };
      },
      middle.replace(token, maskOf(token)),
      PIECE,
      token.slice(8, 24),
    );
    expect(read).toEqual({ at: 30 * PIECE.length, isSame: true, leaks: 0 });
    await rm(path('big.log'));
  });
});
