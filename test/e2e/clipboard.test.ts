import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { until } from '../harness/wait.ts';
import { inEachBrowser, openStage, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

/** Buttons as pages have them; what they got, and what a script sees that is in the place of everything on the way. */
const PASTE_BUTTONS = `
  <textarea></textarea><button id="text">Paste</button><button id="items">Paste with formatting</button>
  <script>
    window.got = [];
    window.heard = [];
    const keep = (reading) => reading.then(
      (value) => window.got.push(value), (error) => window.got.push({ error: error.name }));
    const hear = (owner, name) => {
      owner[name] = new Proxy(owner[name], {
        construct: (target, args) => (window.heard.push(JSON.stringify(args)), new target(...args)),
        apply: (target, self, args) => {
          try { window.heard.push(JSON.stringify(args)); } catch {}
          return Function.prototype.apply.bind(target)(self, args);
        },
      });
    };
    for (const name of ['MessageChannel', 'MessageEvent']) hear(window, name);
    hear(EventTarget.prototype, 'dispatchEvent');
    hear(Promise.prototype, 'then');
    hear(Blob.prototype, 'text');
    addEventListener('token-veil-reads', ({ data }) => window.heard.push(JSON.stringify(data)), true);
    document.querySelector('#text').onclick = () => keep(navigator.clipboard.readText());
    document.querySelector('#items').onclick = () => keep(navigator.clipboard.read().then(async (items) => {
      const parts = {};
      for (const item of items)
        for (const type of item.types) parts[type] = await (await item.getType(type)).text();
      return parts;
    }));
  </script>`;

type Got = string | { readonly error?: string; readonly 'text/plain'?: string; readonly 'text/html'?: string };

interface PastePage {
  readonly got: Got[];
  readonly heard: readonly string[];
}

inEachBrowser('paste buttons of a page', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open(PASTE_BUTTONS);
  });
  afterAll(() => stage.close());

  /** What the page gets by its next answer. */
  const got = (): Promise<Got> =>
    until('what the page gets', async () => {
      const [answer] = await page.eval(() => (window as unknown as PastePage).got.splice(0));
      return answer ?? null;
    });
  const heard = (): Promise<string> => page.eval(() => (window as unknown as PastePage).heard.join('\n'));

  it('get a clean text at once', async () => {
    await stage.browser.setClipboard({ text: 'It fails since noon.' });
    await page.clickToRead('#text');
    expect(await got()).toBe('It fails since noon.');
    expect(await page.prompt.text()).toBe('');
  });

  it('get the mask, and no script of the page sees the token on the way', async () => {
    const token = mewsToken();
    await stage.browser.setClipboard({ text: `AccessToken: ${token}` });
    await page.clickToRead('#text');
    await page.prompt.click('mask');
    expect(await got()).toBe(`AccessToken: ${maskOf(token)}`);
    expect(await heard()).not.toContain(token.slice(8, 24));
  });

  it('get a rich text that has no plain one with the mask in it', async () => {
    const token = mewsToken();
    await stage.browser.setClipboard({ html: `<p>AccessToken: <b>${token}</b></p>` });
    await page.clickToRead('#items');
    await page.prompt.click('mask');
    expect(await got()).toMatchObject({
      'text/html': expect.stringContaining(`AccessToken: <b>${maskOf(token)}</b>`) as string,
    });
  });

  it('get what a browser that refuses gives, when the prompt is put away', async () => {
    await stage.browser.setClipboard({ text: `AccessToken: ${mewsToken()}` });
    await page.clickToRead('#text');
    await page.prompt.wait('mask');
    await page.press('Escape');
    expect(await got()).toEqual({ error: 'NotAllowedError' });
    await page.prompt.gone();
  });

  it('get rich text with its formatting and masks in both kinds', async () => {
    const token = mewsToken();
    const html = `<p>AccessToken: <b>${token}</b></p>`;
    await stage.browser.setClipboard({ text: `AccessToken: ${token}`, html });
    await page.clickToRead('#items');
    await page.prompt.click('mask');
    const parts = await got();
    expect(parts).toMatchObject({
      'text/plain': `AccessToken: ${maskOf(token)}`,
      'text/html': expect.stringContaining(`<b>${maskOf(token)}</b>`),
    });
    expect(JSON.stringify(parts) + (await heard())).not.toContain(token.slice(8, 24));
  });

  it('get the token by the deliberate act', async () => {
    const token = mewsToken();
    await stage.browser.setClipboard({ text: `AccessToken: ${token}` });
    await page.clickToRead('#text');
    await page.prompt.click('as-it-is');
    await page.prompt.click('as-it-is-sure');
    expect(await got()).toBe(`AccessToken: ${token}`);
  });

  it('find the methods that they know', async () => {
    const look = await page.eval(() =>
      [navigator.clipboard.read, navigator.clipboard.readText].map(
        (method) => `${method.name}/${method.length}/${String(method).includes('[native code]')}`,
      ),
    );
    expect(look).toEqual(['read/0/true', 'readText/0/true']);
  });
});
