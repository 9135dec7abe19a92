import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, message, openStage, valueOf, type Stage } from './stage.ts';
import { say } from './pages/parts.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><textarea rows="8" cols="70"></textarea><input id="f" type="file"></form>';

inEachBrowser('faults', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const pasteToken = async (): Promise<string> => {
    const token = mewsToken();
    await page.focus('textarea');
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    return token;
  };

  it('works on with settings that are corrupt, each corrupt field by its default', async () => {
    await stage.browser.extensionEval(async (port) => {
      const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
      await storage.local.set({ settings: { version: 'x', onPaste: 7, sites: [port], allowed: { a: 1 }, link: [] } });
    }, 'http://127.0.0.1');
    page = await stage.open(FORM);
    const token = await pasteToken();
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
    await stage.settings({ onPaste: 'ask', allowed: [] });
  });

  // Firefox ends the script at once and with it the prompt; what it held is still in the clipboard, and that is said.
  it('answers for what it held when the extension is reloaded under the page, and guards again', async () => {
    page = await stage.open(FORM);
    const token = await pasteToken();
    await stage.browser.reloadExtension();
    if (kind === 'chromium') {
      await page.prompt.wait('notice');
      await page.prompt.click('link');
      await page.prompt.wait('retry');
      expect(await page.prompt.text()).toContain(say('link_failure_lost'));
      await page.prompt.click('mask');
      await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
    }
    await message(stage.browser, 'watch:refresh');
    if (kind === 'firefox') {
      await page.prompt.wait('notice');
      expect(await page.prompt.text()).toContain('paste again');
    }
    await page.focus('textarea');
    await page.press('Control+A');
    await page.press('Control+V');
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('leaves nothing behind when the page navigates away under the prompt', async () => {
    page = await stage.open(FORM);
    const token = await pasteToken();
    await page.goto(stage.site.page('<textarea></textarea>'));
    expect(await page.prompt.parts()).toEqual([]);
    expect(await page.domDump()).not.toContain(token.slice(8, 24));
  });

  it('treats a prompt that the page takes away as a dismissal that inserts nothing', async () => {
    page = await stage.open(FORM);
    await pasteToken();
    await page.eval(() => {
      document.documentElement.lastElementChild?.remove();
    });
    await page.prompt.wait('show-again');
    expect(await valueOf(page)).toBe('');
  });

  it('is not answered by clicks and keys that the page makes', async () => {
    page = await stage.open(FORM);
    await pasteToken();
    await page.eval(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { left, top, width, height } = host.getBoundingClientRect();
      host.click();
      for (let x = left; x < left + width; x += 20)
        for (let y = top; y < top + height; y += 10)
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      window.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'M', code: 'KeyM', altKey: true, shiftKey: true, bubbles: true }),
      );
    });
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('');
  });
});
