import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { pause } from '../harness/wait.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, message, openStage, valueOf, type Stage } from './stage.ts';
import { say } from './pages/parts.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><textarea rows="8" cols="70"></textarea><input id="f" type="file"></form>';

const EDITOR = '<div id="box" contenteditable style="min-height: 60px"><p>Dear support</p></div>';

/** An attribute that takes a field away from the person without taking it out of the page. */
const OUT_OF_REACH = {
  'is hidden': 'hidden',
  'is made inert': 'inert',
};

const closingOn = (type: string, capture: boolean): string => `<button>Write</button>
  <div id="composer"><textarea rows="4" cols="50"></textarea></div>
  <script>document.addEventListener('${type}', ({ target }) => (composer.hidden = target !== composer && !target.matches('button, textarea')), ${capture})</script>`;

/** Composers that the page closes when the person presses beside them. */
const CLOSING = {
  'the browser closes': '<button popovertarget="p">Write</button><div id="p" popover><textarea></textarea></div>',
  'a press closes': closingOn('pointerdown', true),
  'the mouse closes': closingOn('mousedown', true),
  'a click closes': closingOn('click', false),
};

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

  it('watches on where one of the sites in the settings is none', async () => {
    await stage.settings({ sites: [] });
    await message(stage.browser, 'watch:refresh');
    await stage.settings({ sites: ['nonsense', 'http://127.0.0.1', 'http://['] });
    await message(stage.browser, 'watch:refresh');
    page = await stage.open(FORM);
    const token = await pasteToken();
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
    await stage.settings({ sites: ['http://127.0.0.1'] });
  });

  // Firefox ends the script at once and with it the prompt; what it held is still in the clipboard, and that is said.
  it('answers for what it held when the extension is reloaded under the page, and guards again', async () => {
    page = await stage.open(FORM);
    const token = await pasteToken();
    await stage.browser.reloadExtension();
    // Answered when the new script is in the page, which by then knows that the old one is nobody's.
    await message(stage.browser, 'watch:refresh');
    if (kind === 'chromium') {
      await page.prompt.click('link');
      await page.prompt.wait('retry');
      expect(await page.prompt.text()).toContain(say('link_failure_lost'));
      await page.prompt.click('mask');
      await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
      // The old script gives another one three seconds to come: that it guards the page now is worth no word.
      await page.press('Shift');
      await pause(3500);
      expect(await page.prompt.parts()).toEqual([]);
    } else {
      await page.prompt.wait('notice');
      expect(await page.prompt.text()).toContain('please paste or choose them again');
    }
    await page.focus('textarea');
    await page.press('Control+A');
    await page.press('Control+V');
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
  });

  // Firefox ends the old script at once: it says nothing any more.
  it.runIf(kind === 'chromium')(
    'says that a page is not guarded any more when no new script comes into it',
    async () => {
      page = await stage.open(FORM);
      await page.focus('textarea');
      await page.type('Hello');
      await stage.settings({ sites: [] });
      await stage.browser.reloadExtension();
      await message(stage.browser, 'watch:refresh');
      // The old script finds out at the next thing that the person does.
      await page.press('Shift');
      await page.prompt.wait('notice');
      expect(await page.prompt.text()).toContain(say('notice_updated'));
      await stage.settings({ sites: ['http://127.0.0.1'] });
      await message(stage.browser, 'watch:refresh');
    },
  );

  // In Firefox the review ends with the script, and the input stays empty.
  it('hands on the clean copy of a review that was open when the extension was reloaded', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veil-faults-'));
    const [token, log, picture] = [mewsToken(), join(folder, 'one.log'), join(folder, 'two.png')];
    await writeFile(log, `AccessToken: ${token}\n`);
    await writeFile(picture, Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    page = await stage.open('<input type="file" multiple>');
    await page.chooseFile('input', [log, picture]);
    await page.prompt.wait('clean');
    // What nobody could look into is seen first.
    expect((await page.prompt.parts()).find(({ part }) => part === 'file')?.text).toContain(say('file_reason_image'));
    await stage.browser.reloadExtension();
    await message(stage.browser, 'watch:refresh');
    const held = (): Promise<string[]> =>
      page.eval(() => Promise.all([...(document.querySelector('input')?.files ?? [])].map((file) => file.text())));
    if (kind === 'chromium') {
      await page.prompt.click('clean');
      // The new script knows nothing of the answer, and asks anew about what it cannot look into.
      await page.prompt.click('as-it-is-sure');
      await eventually(async () => expect((await held())[0]).toBe(`AccessToken: ${maskOf(token)}\n`));
      expect(await held()).toHaveLength(2);
    } else {
      await page.prompt.wait('notice');
      expect(await held()).toEqual([]);
    }
    await rm(folder, { recursive: true });
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

  it('keeps what it held when the dialog around it is closed, and asks about what comes next', async () => {
    page = await stage.open(
      `<dialog><textarea rows="4" cols="50"></textarea></dialog><button>Write</button><p style="height: 200px"></p><input>
      <script>document.querySelector('button').onclick = () => document.querySelector('dialog').showModal()</script>`,
    );
    await page.click('button');
    const token = await pasteToken();
    await page.eval(() => document.querySelector('dialog')?.close());
    await page.prompt.wait('show-again');
    await page.focus('input');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page, 'input')).toBe(maskOf(token)));
    await page.prompt.click('show-again');
    await page.prompt.click('mask');
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('keeps what it held when something around the popover that it stands in is hidden', async () => {
    page = await stage.open(
      '<button popovertarget="p">Write</button><section><div id="p" popover><textarea></textarea></div></section>',
    );
    await page.click('button');
    await pasteToken();
    await page.eval(() => document.querySelector('section')?.style.setProperty('display', 'none'));
    await page.prompt.wait('show-again');
  });

  it.each(Object.entries(OUT_OF_REACH))('puts nothing into another field when its own %s', async (_how, act) => {
    page = await stage.open(`<fieldset>${EDITOR}</fieldset><input>`);
    await page.focus('#box');
    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    await page.eval((attribute) => document.querySelector('#box')?.parentElement?.setAttribute(attribute, ''), act);
    await page.focus('input');
    await page.press('Alt+Shift+M');
    await page.prompt.wait('copy');
    expect(await valueOf(page, 'input')).toBe('');
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toBe(`AccessToken ${maskOf(token)}`));
  });

  it.each(Object.entries(CLOSING))('leaves a composer open that %s', async (_how, composer) => {
    page = await stage.open(composer);
    await page.click('button');
    const token = await pasteToken();
    await page.prompt.click('mask');
    await page.prompt.gone('mask');
    expect(await page.eval(() => document.querySelector('textarea')?.checkVisibility())).toBe(true);
    expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`);
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
