import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Puppeteer, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Browser, LaunchOptions } from '../driver.ts';
import { findBrowser } from '../find-browser.ts';
import { dumpStorage } from '../in-page.ts';
import { isOwnRequest } from '../own-hosts.ts';
import { startProxy } from '../proxy.ts';
import { callSource } from '../source.ts';
import { PATIENCE_MS } from '../wait.ts';
import { chromiumClipboard } from './clipboard.ts';
import { recordConsole } from './console.ts';
import { chromiumExtension } from './extension.ts';
import { CHROMIUM_FLAGS } from './flags.ts';
import { chromiumPage, pageOfTarget } from './page.ts';

/** Whatever the language of the machine: the specs read what stands on the screen. */
const ENGLISH = 'en-US';
const VIEWPORT = { width: 1280, height: 800 };

async function start(options: LaunchOptions, profile: string, proxy: number): Promise<Puppeteer> {
  const { width, height } = options.viewport ?? VIEWPORT;
  const root = process.getuid?.() === 0;
  const language = options.language ?? ENGLISH;
  const headless = options.display === undefined && (options.headless ?? true);
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    headless,
    env: {
      ...process.env,
      ...(options.display !== undefined && { DISPLAY: options.display }),
      // Linux asks this, others the switch. https://developer.chrome.com/docs/extensions/reference/api/i18n#locale-testing
      LANGUAGE: language,
    },
    pipe: true,
    // Whoever started the browser closes it, and then its servers: Puppeteer would end this process at once.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
    // Root may not use the sandbox; everybody else keeps it.
    args: [
      ...CHROMIUM_FLAGS,
      `--lang=${language}`,
      ...(root ? ['--no-sandbox'] : []),
      `--window-size=${width},${height + 100}`,
      // What the driver installs is gone after a restart; what stands here keeps its storage and its permissions.
      ...(options.profile !== undefined ? [`--load-extension=${options.extension}`, '--restore-last-session'] : []),
      ...(options.record === false ? [] : [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
}

async function idOf(browser: Puppeteer, extension: string, isThere: boolean): Promise<string> {
  if (!isThere) return browser.installExtension(extension);
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: PATIENCE_MS });
  return new URL(worker.url()).host;
}

/** Chromium by Puppeteer, over a pipe. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'veil-chromium-')));
  const proxy = await startProxy(options.hosts);
  const browser = await start(options, profile, proxy.port);
  const root = await browser.target().createCDPSession();
  const lines: string[] = [];
  const listener = options.record === false ? undefined : recordConsole(browser, root, lines);
  const helper = `http://127.0.0.1:${proxy.port}/`;
  const clipboard = chromiumClipboard(browser, root, helper, options.display);
  const id = options.extension ? await idOf(browser, options.extension, options.profile !== undefined) : '';
  const extension = chromiumExtension(browser, root, id);

  const wrap = (page: PuppeteerPage) =>
    chromiumPage(page, {
      setClipboard: clipboard.set,
      onFront: extension.rememberFront,
      chooseMenu: extension.chooseMenu,
    });

  async function newPage(url?: string) {
    const page = await browser.newPage();
    extension.rememberFront(page);
    if (url !== undefined) await page.goto(url, { waitUntil: 'load' });
    return wrap(page);
  }

  return {
    kind: 'chromium',
    extensionUrl: extension.url,
    profile,
    newPage,
    openExtensionPage: (path) => newPage(`${extension.url}/${path}`),
    findPage: async (part) => {
      const target = await browser.waitForTarget((candidate) => candidate.url().includes(part), {
        timeout: PATIENCE_MS,
      });
      return wrap(await pageOfTarget(target));
    },
    openPopup: async () => wrap(await extension.openPopup()),
    extensionEval: (fn, ...args) => extension.evaluate(callSource(fn, args)) as Promise<never>,
    allowRequests: extension.allowRequests,
    grant: extension.grant,
    setClipboard: clipboard.set,
    readClipboard: clipboard.read,
    stopBackground: async () => {
      await listener?.release();
      await extension.stopWorker();
    },
    // A service worker that is still listened to outlives the reload, and answers nobody.
    reloadExtension: async () => {
      await listener?.release();
      await extension.reload();
    },
    requests: () => proxy.requests.filter((request) => !isOwnRequest(request)),
    consoleLines: () => lines,
    tidy: async () => {
      const [first, ...others] = await browser.pages();
      if (first?.url() !== 'about:blank') throw new Error('The first tab of this browser is gone');
      const isHelper = (page: PuppeteerPage): boolean => page.url() === helper;
      await Promise.all(others.filter((page) => !isHelper(page)).map((page) => page.close()));
      extension.rememberFront(first);
      await clipboard.set({ text: '' });
      proxy.requests.splice(0);
      lines.splice(0);
    },
    storageDump: () => extension.evaluate(callSource(dumpStorage, [])) as Promise<string>,
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await proxy.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
