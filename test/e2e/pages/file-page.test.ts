import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, openStage, type Stage } from '../stage.ts';
import { maskOf, mewsToken, requestId } from '../tokens.ts';
import { press, say, textOf, waitToSay } from './parts.ts';

/** Of its kind, long enough that a second choice comes before its end. */
const LONG = '2026-11-25 10:00:00 INFO GET /api/connector/v1/reservations/getAll 200 in 34 ms for hotel 42\n'.repeat(
  2e6,
);

/** What goes to the scanner, as any page of the extension hears it. */
interface Heard {
  readonly tokenVeil: string;
  readonly request: { readonly id: string };
}

interface Ear {
  readonly browser: { runtime: { onMessage: { addListener(listener: (message: Heard) => void): void } } };
  heard?: string[];
}

inEachBrowser('the page that masks files', (kind) => {
  let stage: Stage;
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-files-'));
    stage = await openStage(kind);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (): Promise<void> => {
    page = await stage.browser.openExtensionPage('src/popup/index.html#files');
    await page.waitFor('input');
  };
  const written = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  /** Name and text of each clean copy that can be saved. */
  const copies = (): Promise<[string, string][]> =>
    page.eval(() =>
      Promise.all(
        [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map(
          async ({ download, href }): Promise<[string, string]> => [download, await (await fetch(href)).text()],
        ),
      ),
    );

  it('comes from the popup, in a tab', async () => {
    const over = await stage.open('<p>A ticket</p>');
    await over.activate();
    const popup = await stage.browser.openPopup();
    await popup.waitFor('footer');
    await popup.waitFor('#page');
    await press(popup, say('popup_file'));
    page = await stage.browser.findPage('#files');
    await waitToSay(page, say('popup_file_hint'));
    await over.close();
  });

  it('says of each file what was found, and gives a clean copy without the token', async () => {
    await open();
    const [token, request] = [mewsToken(), requestId()];
    const text = `started\r\nAccessToken ${token}\r\nRequest ${request}\r\nAccessToken ${token}\r\n`;
    await page.chooseFile('input', [
      await written('connector.log', text),
      await written('quiet.log', `Request ${request} failed\n`),
      await written('screen.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    ]);
    await waitToSay(page, say('file_reason_image'));
    const said = await textOf(page);
    const order = [
      'connector.log',
      '2 tokens masked',
      maskOf(token),
      'quiet.log',
      say('popup_file_clean'),
      'screen.png',
    ];
    expect(order.toSorted((a, b) => said.indexOf(a) - said.indexOf(b))).toEqual(order);
    for (const part of order) expect(said).toContain(part);
    expect(await page.domDump()).not.toContain(token.slice(8, 24));
    expect(await copies()).toEqual([['connector.log', text.replaceAll(token, maskOf(token))]]);
  });

  it('stops with the files of a first choice when there is a second', async () => {
    // What the scanner is told is all that shows it: rows that are gone say nothing more either way.
    const listener = await stage.browser.openExtensionPage('src/options/index.html');
    await listener.eval(() => {
      const ear = window as unknown as Ear;
      const heard: string[] = (ear.heard = []);
      ear.browser.runtime.onMessage.addListener(({ tokenVeil, request }) => {
        if (tokenVeil === 'files:check') heard.push(`check ${request.id}`);
        if (tokenVeil === 'files:cancel') heard.push(`cancel ${request.id}`);
      });
    });
    const heard = (): Promise<string[]> => listener.eval(() => (window as unknown as Ear).heard ?? []);
    await open();
    const token = mewsToken();
    const [first, second] = [await written('first.log', LONG), await written('second.log', `AccessToken ${token}\n`)];
    await page.chooseFile('input', [first, second]);
    await waitToSay(page, say('popup_file_checking'));
    await eventually(async () => expect(await heard()).toHaveLength(1));
    await page.chooseFile('input', [second]);
    await eventually(async () => expect(await copies()).toEqual([['second.log', `AccessToken ${maskOf(token)}\n`]]));
    expect(await textOf(page)).not.toContain('first.log');
    const [started = '', stopped, ...others] = await heard();
    expect(stopped).toBe(started.replace('check', 'cancel'));
    expect(others).toHaveLength(1);
    await listener.close();
  });
});
