import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page, Scope } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, message, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const AREA = '<textarea rows="6" cols="60"></textarea>';

interface Tabs {
  readonly browser: { readonly tabs: { query(what: object): Promise<{ id: number; url: string }[]> } };
}

inEachBrowser('a page gets nothing by', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-tricks-'));
    stage = await openStage(kind);
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => page.close());

  const pasteInto = async (field: Scope): Promise<string> => {
    const token = mewsToken();
    await field.focus('textarea');
    await page.paste({ text: token });
    return token;
  };

  it('a clean file of its own with the name, size and time of the one that is picked next', async () => {
    const token = mewsToken();
    const log = join(folder, 'app.log');
    await writeFile(log, `AccessToken: ${token}\n`);
    const { size, mtimeMs } = await stat(log);
    page = await stage.open('<input type="file">');
    await page.eval(
      (bytes, lastModified) => {
        const got: string[] = [];
        Object.assign(window, { got });
        const input = document.querySelector('input') as HTMLInputElement;
        input.addEventListener('change', () => void input.files?.[0]?.text().then((text) => got.push(text)));
        const data = new DataTransfer();
        data.items.add(new File([' '.repeat(bytes)], 'app.log', { lastModified }));
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      size,
      Math.floor(mtimeMs),
    );
    const got = (): Promise<string[]> => page.eval(() => (window as unknown as { got: string[] }).got);
    await eventually(async () => expect(await got()).toHaveLength(1));
    await page.chooseFile('input', [log]);
    await page.prompt.wait('clean');
    await page.prompt.click('clean');
    await eventually(async () => expect((await got())[1]).toBe(`AccessToken: ${maskOf(token)}\n`));
  });

  it('an exception for its site that was made in a frame without an address: the site is quiet, no other frame', async () => {
    page = await stage.open('<iframe srcdoc="<textarea></textarea>" width="700" height="500"></iframe>');
    const frame = await page.frame('about:srcdoc');
    const token = await pasteInto(frame);
    await page.prompt.wait('exceptions');
    await page.prompt.click('exceptions');
    await page.prompt.wait('except-site');
    expect(await page.prompt.text()).toContain('127.0.0.1');
    await page.prompt.click('except-site');
    await eventually(async () =>
      expect(await frame.eval(() => document.querySelector('textarea')?.value)).toContain(token),
    );
    const { quietHosts } = await message<{ quietHosts: string[] }>(stage.browser, 'settings:read');
    expect(quietHosts).toEqual(['127.0.0.1']);
    await stage.settings({ quietHosts: [] });
  });

  it('keeping the copy of a text to itself', async () => {
    page = await stage.open(
      `<script>addEventListener('copy', (event) => event.stopImmediatePropagation(), true);</script>${AREA}`,
    );
    const token = await pasteInto(page);
    await page.prompt.wait('mask');
    await page.eval(() => document.querySelector('textarea')?.setAttribute('readonly', ''));
    await page.prompt.click('mask');
    await page.prompt.wait('copy');
    await stage.browser.setClipboard({ text: 'something else' });
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toBe(maskOf(token)));
  });

  it('a frame whose address is none: the toolbar tells of the page all the same', async () => {
    page = await stage.open(`<iframe src="http://[" width="400" height="200"></iframe>${AREA}`);
    await pasteInto(page);
    await page.prompt.wait('mask');
    const tab = await stage.browser.extensionEval(
      async (address) => {
        const { tabs } = (globalThis as unknown as Tabs).browser;
        return (await tabs.query({})).find(({ url }) => url === address)?.id;
      },
      await page.eval(() => location.href),
    );
    expect(await message(stage.browser, 'tab:status', { tab })).toMatchObject({ state: 'watching' });
    expect(await valueOf(page)).toBe('');
  });
});
