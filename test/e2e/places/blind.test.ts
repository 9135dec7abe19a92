import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { PATIENCE_MS } from '../../harness/wait.ts';
import { press, say, textOf, waitToSay } from '../pages/parts.ts';
import { startSite, type Site } from '../site.ts';
import { inEachBrowser, message, openStage, type Stage } from '../stage.ts';
import { mewsToken } from '../tokens.ts';

interface Told {
  readonly title: string;
  readonly text: string;
}

/**
 * The toolbar button over the page at this address, when it shows this text; in the end whatever it shows. Waited for in one
 * page of the extension: to open one for each look takes ten times as long as the look.
 */
const toolbar = (stage: Stage, address: string, wanted: string): Promise<Told> =>
  stage.browser.extensionEval(
    async (url, text, patience) => {
      const { tabs, action } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
      const end = Date.now() + patience;
      for (;;) {
        const told = await action.getBadgeText({ tabId });
        // The title after it: both are set at once, and read one by one.
        if (told === text || Date.now() > end) return { title: await action.getTitle({ tabId }), text: told };
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
    },
    address,
    wanted,
    PATIENCE_MS,
  );

// The host `localhost` is not switched on; the page around the frame is.
inEachBrowser('a frame that is not watched', (kind) => {
  let stage: Stage;
  let other: Site;
  let page: Page;
  let later: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    other = await startSite();
    later = await stage.open('<p>A bubble of a chat');
    const address = other.page('<textarea rows="6" cols="50"></textarea>').replace('127.0.0.1', 'localhost');
    page = await stage.open(`<textarea></textarea><iframe src="${address}" width="600" height="300"></iframe>`);
  });
  afterAll(async () => {
    await stage.close();
    await other.close();
  });

  it('is named by the toolbar button', async () => {
    const told = await toolbar(stage, await page.url(), '!');
    expect(told).toEqual({ text: '!', title: expect.stringContaining('localhost') });
  });

  it('is named by the toolbar button when the person goes into one that came later', async () => {
    const address = other.page('<textarea rows="6" cols="50"></textarea>').replace('127.0.0.1', 'localhost');
    // Frames are looked at a moment after their page was loaded: this page before the other, which is marked by that.
    expect((await toolbar(stage, await page.url(), '!')).text).toBe('!');
    const url = await later.url();
    await later.activate();
    await later.eval((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src, width: 600, height: 300 }));
    }, address);
    await later.waitFor('iframe');
    expect((await toolbar(stage, url, '')).text).toBe('');
    const frame = await later.frame('localhost');
    await frame.focus('textarea');
    expect((await toolbar(stage, url, '!')).text).toBe('!');
  });

  it('is named in the popup, and is watched after a click there', async () => {
    await stage.browser.allowRequests(['http://127.0.0.1/*', 'http://localhost/*']);
    await page.activate();
    const popup = await stage.browser.openPopup();
    await waitToSay(popup, say('popup_page_cannot'));
    await press(popup, 'Watch localhost');
    await waitToSay(popup, say('popup_page_watching'));
    await popup.close().catch(() => undefined);
    const frame = await page.frame('localhost');
    await frame.focus('textarea');
    await page.paste({ text: `AccessToken ${mewsToken()}` });
    await page.prompt.wait('mask');
    expect((await toolbar(stage, await page.url(), '')).text).toBe('');
  });

  it('counts no token of a frame that is gone', async () => {
    const around = await stage.open('<iframe srcdoc="<textarea></textarea>" width="600" height="300"></iframe>');
    const url = await around.url();
    const frame = await around.frame('about:srcdoc');
    await frame.focus('textarea');
    await around.type(`AccessToken ${mewsToken()} `);
    await around.prompt.wait('mask');
    expect((await toolbar(stage, url, '1')).text).toBe('1');
    await around.eval(() => document.querySelector('iframe')?.remove());
    await around.activate();
    const popup = await stage.browser.openPopup();
    await waitToSay(popup, say('popup_page_watching'));
    expect(await textOf(popup)).not.toContain('still stands');
    expect((await toolbar(stage, url, '')).text).toBe('');
    await popup.close().catch(() => undefined);
  });

  it('is not named where nobody could write in it, or everything is watched', async () => {
    const address = other.page('<p>Nothing to see').replace('127.0.0.1', '[::1]');
    const calm = await stage.open(`
      <iframe srcdoc="<textarea></textarea>" width="600" height="300"></iframe>
      <iframe src="${address}" width="1" height="1"></iframe>
      <iframe src="${address}" width="300" height="30"></iframe>
      <iframe src="${address}" style="visibility:hidden"></iframe>
      <iframe src="${address}" style="position:absolute;left:-9999px"></iframe>
      <div style="opacity:0"><iframe src="${address}"></iframe></div>
      <iframe src="https://www.google.com/recaptcha/api2/anchor" width="304" height="78"></iframe>`);
    const url = await calm.url();
    const tab = await stage.browser.extensionEval(async (wanted) => {
      const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return (await tabs.query({})).find((each) => each.url === wanted)?.id ?? -1;
    }, url);
    expect(await message(stage.browser, 'tab:status', { tab })).toMatchObject({ state: 'watching', blind: [] });
  });
});
