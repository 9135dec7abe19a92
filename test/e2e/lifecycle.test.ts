import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { launch } from '../harness/browser.ts';
import type { Browser, BrowserKind, Page } from '../harness/driver.ts';
import { readStored } from './browsers.ts';
import { watchLoopback } from './guarded.ts';
import { eventually } from './eventually.ts';
import { say } from './pages/parts.ts';
import { startSite, type Site } from './site.ts';
import { message, valueOf } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FIELD = '<textarea rows="6" cols="70"></textarea>';

interface Toolbar {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ id: number }[]> };
    readonly action: { getTitle(what: { tabId: number }): Promise<string> };
  };
}

describe.each<BrowserKind>(['chromium', 'firefox'])('in %s', (kind) => {
  let site: Site;
  let folder: string;
  beforeAll(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), 'token-veil-life-'));
  });
  afterAll(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** By the toolbar, when this version of the extension is there. */
  const watchesAgain = (browser: Browser, version: string): Promise<void> =>
    eventually(async () => {
      const seen = await browser.extensionEval(async () => {
        const { tabs, action } = (globalThis as unknown as Toolbar).browser;
        const titles = (await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id }));
        return { version: chrome.runtime.getManifest().version, titles: (await Promise.all(titles)).join() };
      });
      expect(seen.version).toBe(version);
      expect(seen.titles).toContain(say('badge_watching'));
    });
  const holdsAndMasks = async (page: Page): Promise<void> => {
    const token = mewsToken();
    await page.activate();
    await page.focus('textarea');
    await page.press('Control+A');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
  };

  /** Lays an account and a receipt where the first versions kept them, within reach of content scripts. */
  const keepAsAtFirst = async (browser: Browser): Promise<void> => {
    const base = 'https://links.example';
    await message(browser, 'settings:write', { link: { provider: 'onetimesecret', base, ttl: 3600 } });
    await browser.extensionEval(async (service) => {
      const receipt = {
        id: '1',
        provider: 'onetimesecret',
        base: service,
        key: 'receipt-key',
        created: 1,
        expires: 9e15,
      };
      const linkAccount = { user: 'someone@hotel.example', token: 'not-the-token' };
      const gone = indexedDB.deleteDatabase('private');
      await new Promise((resolve) => (gone.onsuccess = resolve));
      const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
      await storage.local.set({ linkAccount, receipts: [receipt] });
    }, base);
  };

  it('a new version guards pages that were open, without a reload, and takes the account out of reach', async () => {
    const extension = join(folder, 'extension');
    await cp(resolve('dist', kind), extension, { recursive: true });
    const browser = await launch(kind, { extension });
    try {
      await browser.grant(['http://127.0.0.1/*']);
      await watchLoopback(browser, site.origin);
      const page = await browser.newPage(site.page(FIELD));
      await holdsAndMasks(page);
      await keepAsAtFirst(browser);
      const changed = join(extension, 'manifest.json');
      const now = await readFile(changed, 'utf8');
      await writeFile(changed, now.replace(/"version": *"[^"]+"/, '"version": "99.0.0"'));
      await browser.reloadExtension();
      await watchesAgain(browser, '99.0.0');
      await holdsAndMasks(page);
      expect(await message(browser, 'account:state')).toEqual({ isStored: true, isLasting: true });
      expect(await message(browser, 'link:list')).toHaveLength(1);
      expect(JSON.stringify(await readStored(browser))).not.toMatch(/not-the-token|receipt-key/);
    } finally {
      await browser.close();
    }
  });

  it('a browser that starts again guards the pages that it opens again', async () => {
    const profile = join(folder, 'profile');
    await mkdir(profile);
    const extension = kind === 'chromium' ? resolve('dist/chromium') : resolve('dist/token-veil-firefox.zip');
    const address = site.page(FIELD);
    let browser = await launch(kind, { extension, profile });
    try {
      await browser.grant(['http://127.0.0.1/*']);
      await watchLoopback(browser, site.origin);
      await holdsAndMasks(await browser.newPage(address));
      await browser.close();
      browser = await launch(kind, { extension, profile });
      const page = await browser.findPage(address);
      // Not loaded before it is looked at; and a browser shows its pages before its extensions have begun.
      await page.activate();
      await watchesAgain(browser, manifest.version);
      await holdsAndMasks(page);
    } finally {
      await browser.close();
    }
  });
});
