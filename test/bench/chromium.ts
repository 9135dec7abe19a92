import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page as PuppeteerPage } from 'puppeteer-core';
import { chromiumClipboard } from '../harness/chromium/clipboard.ts';
import { chromiumExtension } from '../harness/chromium/extension.ts';
import { CHROMIUM_FLAGS } from '../harness/chromium/flags.ts';
import { chromiumPage } from '../harness/chromium/page.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { callSource } from '../harness/source.ts';
import type { PageName } from './pages/index.ts';
import { watchSite, type Rig } from './rig.ts';
import { WATCHED_HOST, type BenchSite } from './site.ts';

/** Chromium can be looked into: its own clocks of the main thread, and traces. */
export interface ChromiumRig extends Rig {
  readonly browser: Browser;
  readonly url: BenchSite['url'];
  /** A tab without the harness's page around it. `first` runs in every document before any content script does. */
  readonly openTab: (page: PageName, watched: boolean, first?: () => void) => Promise<PuppeteerPage>;
}

/** Started here and not by the harness, because a benchmark needs the debugger's protocol and no proxy in the way. */
export async function openChromium(site: BenchSite): Promise<ChromiumRig> {
  const profile = await mkdtemp(join(tmpdir(), 'veil-bench-'));
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: { width: 1280, height: 800 },
    args: [...CHROMIUM_FLAGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const root = await browser.target().createCDPSession();
  const id = await browser.installExtension(resolve('dist/chromium'));
  const extension = chromiumExtension(browser, root, id);
  await extension.grant([`http://${WATCHED_HOST}/*`]);
  await extension.evaluate(callSource(watchSite, [`http://${WATCHED_HOST}`]));
  const clipboard = chromiumClipboard(browser, root, site.url('text', false));
  const services = {
    setClipboard: clipboard.set,
    onFront: extension.rememberFront,
    chooseMenu: extension.chooseMenu,
  };

  async function openTab(name: PageName, watched: boolean, first?: () => void): Promise<PuppeteerPage> {
    const page = await browser.newPage();
    if (first) await page.evaluateOnNewDocument(callSource(first, []));
    await page.goto(site.url(name, watched), { waitUntil: 'load', timeout: 60_000 });
    await page.bringToFront();
    return page;
  }

  return {
    kind: 'chromium',
    browser,
    url: site.url,
    openTab,
    open: async (name, watched) => chromiumPage(await openTab(name, watched), services),
    setClipboard: (text) => clipboard.set({ text }),
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
