import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, type Stage } from './stage.ts';
import { mewsToken } from './tokens.ts';

const FIELD = '<textarea rows="6" cols="70"></textarea>';

interface Toolbar {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    readonly action: { getTitle(what: { tabId: number }): Promise<string> };
  };
}

interface Marked {
  isFirst?: boolean;
}

inEachBrowser('toolbar', (kind) => {
  let stage: Stage;
  let page: Page;
  /** What the button says of the tab that shows this address. */
  const title = (address: string): Promise<string> =>
    stage.browser.extensionEval(async (url) => {
      const { tabs, action } = (globalThis as unknown as Toolbar).browser;
      const shown = (await tabs.query({})).find((tab) => tab.url === url);
      return shown ? action.getTitle({ tabId: shown.id }) : 'no such tab';
    }, address);
  const says = (part: string): Promise<void> =>
    eventually(async () => expect(await title(await page.url())).toContain(part));
  const maskOne = async (): Promise<void> => {
    await page.focus('textarea');
    await page.paste({ text: mewsToken() });
    await page.prompt.click('mask');
    await page.prompt.gone('mask');
  };

  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  it('tells of a page that comes back as it was left', async () => {
    page = await stage.open(FIELD);
    const first = await page.url();
    await maskOne();
    await says('linked: 1.');
    await page.eval(() => void ((window as Marked).isFirst = true));
    await page.goto(stage.site.page(FIELD));
    await says('linked: 0.');
    // It looks at a tab once more a while after it was loaded.
    await stage.browser.stopBackground();
    await page.eval(() => history.back());
    await eventually(async () => expect(await page.url()).toBe(first));
    const isKept = await page.eval(() => (window as Marked).isFirst ?? false);
    // Firefox does not keep each page.
    if (kind === 'chromium') expect(isKept).toBe(true);
    await says(isKept ? 'linked: 1.' : 'linked: 0.');
  });
});
