import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { openLink, say, waitToSay } from './pages/parts.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { mewsToken } from './tokens.ts';

const ENTRY = { id: 'share', title: 'Share securely' };
const LINK = /http:\/\/127\.0\.0\.1:\d+\/secret\/\S+ \(opens once/;

inEachBrowser('Share securely', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const selectAll = (css: string): Promise<void> =>
    page.eval((selector) => {
      const element = document.querySelector(selector);
      if (element instanceof HTMLTextAreaElement) element.select();
      else if (element) document.getSelection()?.selectAllChildren(element);
    }, css);

  it('turns the token of a field into a link', async () => {
    page = await stage.open('<textarea rows="6" cols="70"></textarea>');
    const token = mewsToken();
    await page.eval((value) => {
      (document.querySelector('textarea') as HTMLTextAreaElement).value = value;
    }, `AccessToken ${token}`);
    await page.pickMenu('textarea', ENTRY);
    await eventually(async () => expect(await valueOf(page)).toMatch(LINK));
    expect(await valueOf(page)).not.toContain(token.slice(8, 24));
  });

  it('asks about a selection in which nothing is recognised, and masks it', async () => {
    page = await stage.open('<textarea rows="6" cols="70"></textarea>');
    await page.eval(() => {
      (document.querySelector('textarea') as HTMLTextAreaElement).value = 'correct horse battery';
    });
    await page.focus('textarea');
    await selectAll('textarea');
    await page.pickMenu('textarea', ENTRY);
    await page.prompt.wait('mask');
    // Whoever says that it is one is not asked whether its kind is none.
    expect(await page.prompt.text()).not.toContain(say('prompt_exceptions'));
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).not.toContain('horse'));
  });

  it.each([
    ['text area', '<textarea rows="6" cols="70">user tiger47 password tiger47</textarea>', 'user tiger47 password ***'],
    [
      'editor',
      '<div id="box" contenteditable>user tiger47<br>password=<b>tiger47</b></div>',
      'user tiger47<br>password=<b>***</b>',
    ],
  ])('masks what was selected in the %s, not the same word before it', async (_what, field, masked) => {
    page = await stage.open(field);
    await page.focus('textarea, #box');
    await page.press('Control+End');
    await page.press('Control+Shift+ArrowLeft');
    await page.pickMenu('textarea, #box', ENTRY);
    // Before it there may be the question about what stands in the field, which found the password too.
    await eventually(async () => expect(await page.prompt.text()).toContain(say('prompt_title_selection')));
    await page.prompt.click('mask');
    const inside = (): Promise<string> =>
      page.eval(() => {
        const area = document.querySelector('textarea');
        return area?.value ?? document.querySelector('#box')?.innerHTML ?? '';
      });
    await eventually(async () => expect(await inside()).toBe(masked));
  });

  it('copies a link for a selection outside of fields, on a page that is not watched', async () => {
    await stage.settings({ sites: [] });
    page = await stage.open('<p id="text"></p>');
    const token = mewsToken();
    await page.eval((value) => {
      (document.querySelector('#text') as HTMLElement).textContent = value;
    }, `AccessToken ${token}`);
    await selectAll('#text');
    await page.pickMenu('#text', ENTRY);
    await eventually(async () => expect(await stage.browser.readClipboard()).toMatch(LINK));
    await page.prompt.wait('notice');
    await stage.settings({ sites: ['http://127.0.0.1'] });
  });

  it.each([
    ['a field that takes no text', '<textarea id="text" rows="6" cols="70" readonly></textarea>', ''],
    ['an open shadow root', '<div id="text" style="height: 60px"></div>', 'open'],
    ['a closed shadow root', '<div id="text" style="height: 60px"></div>', 'closed'],
  ])('reads what is selected in %s', async (_where, body, shadow) => {
    page = await stage.open(body);
    const token = mewsToken();
    await page.eval(
      (value, mode) => {
        const host = document.querySelector('#text') as HTMLElement;
        if (host instanceof HTMLTextAreaElement) {
          host.value = value;
          host.focus();
          host.select();
          return;
        }
        const inner = document.createElement('p');
        inner.textContent = value;
        host.attachShadow({ mode: mode as ShadowRootMode }).append(inner);
        document.getSelection()?.setBaseAndExtent(inner, 0, inner, 1);
      },
      `AccessToken ${token}`,
      shadow,
    );
    await page.pickMenu('#text', ENTRY);
    await page.prompt.wait('notice');
    const [link = ''] = /http\S+/.exec(await stage.browser.readClipboard()) ?? [];
    expect(await openLink(link)).toContain(token);
  });

  const openOptions = (): Promise<Page> => stage.browser.openExtensionPage('src/options/index.html');

  it('opens the popup, which says how, where no script may run', async () => {
    // Firefox's driver has no say in a page of the browser; into ours no content script comes either.
    const isChromium = kind === 'chromium';
    page = await (isChromium ? stage.browser.newPage('chrome://version/') : openOptions());
    const text = isChromium ? '#version' : 'h1';
    await selectAll(text);
    await page.pickMenu(text, ENTRY);
    const popup = await stage.browser.findPage('src/popup/');
    await waitToSay(popup, say('popup_by_hand'));
    await popup.close();
  });
});
