import type { Browser as Puppeteer, Page as PuppeteerPage, WebWorker } from 'puppeteer-core';
import { callSource } from '../source.ts';
import { PATIENCE_MS } from '../wait.ts';
import { pageOfTarget } from './page.ts';

/** What only an extension's own contexts, or the browser's pages about it, can do. */
export interface ChromiumExtension {
  readonly url: string;
  /** The tab that comes back to the front after a look into a page of the extension. */
  rememberFront(page: PuppeteerPage): void;
  evaluate(source: string): Promise<unknown>;
  openPopup(): Promise<PuppeteerPage>;
  chooseMenu(id: string, page: PuppeteerPage): Promise<void>;
  allowRequests(patterns: readonly string[]): Promise<void>;
  grant(patterns: readonly string[]): Promise<void>;
  stopWorker(): Promise<void>;
  reload(): Promise<void>;
}

interface DeveloperPrivate {
  addHostPermission(id: string, host: string, done: () => void): void;
  updateProfileConfiguration(change: { inDeveloperMode: boolean }, done: () => void): void;
  reload(id: string, options: object, done: () => void): void;
}

interface MenuEvent {
  dispatch(info: Record<string, unknown>, tab: unknown): void;
}

async function allowInBrowser(id: string, patterns: string[]): Promise<void> {
  const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
  for (const pattern of patterns) {
    await new Promise<void>((done) => developerPrivate.addHostPermission(id, pattern, () => done()));
  }
}

async function reloadInBrowser(id: string): Promise<void> {
  const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
  // Without this a reload ends what came from a folder.
  await new Promise<void>((done) => developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done));
  await new Promise<void>((done) => developerPrivate.reload(id, {}, done));
}

async function dispatchMenu(menuItemId: string, info: Record<string, unknown>): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.contextMenus.onClicked as unknown as MenuEvent).dispatch({ menuItemId, frameId: 0, ...info }, tab);
}

function menuInfo(): Record<string, unknown> {
  const focused = document.activeElement;
  const field = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
  const selectionText = field
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (getSelection()?.toString() ?? '');
  return {
    editable: field !== null || (focused instanceof HTMLElement && focused.isContentEditable),
    pageUrl: location.href,
    ...(selectionText && { selectionText }),
  };
}

/** What Puppeteer knows of the tab around a page, but not in its types. */
interface Inside {
  readonly client: { parentSession(): { target(): { readonly _targetId: string } } };
}

/** As a click on the toolbar button: only then, not by the API, does the browser grant `activeTab`. */
async function clickAction(browser: Puppeteer, id: string, page: PuppeteerPage): Promise<void> {
  const tab = (page.mainFrame() as unknown as Inside).client.parentSession().target();
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab._targetId } as never);
  await session.detach();
}

/** May do what the page about extensions does, and is a file of it: the page itself takes seconds to be drawn. */
const ABOUT_EXTENSIONS = 'chrome://extensions/strings.m.js';

/** Handles for the extension with this id; every call throws when there is none. */
export function chromiumExtension(browser: Puppeteer, id: string): ChromiumExtension {
  const url = id && `chrome-extension://${id}`;

  let front: PuppeteerPage | undefined;

  /** A page without scripts of its own, so that looking changes nothing. */
  async function inPage<T>(address: string, act: (page: PuppeteerPage) => Promise<T>): Promise<T> {
    const page = await browser.newPage();
    try {
      await page.goto(address);
      return await act(page);
    } finally {
      await page.close();
      if (front && !front.isClosed()) await front.bringToFront();
    }
  }

  const evaluate = (source: string): Promise<unknown> =>
    inPage(`${url}/manifest.json`, (page) => page.evaluate(source));

  const allowRequests = (patterns: readonly string[]): Promise<void> =>
    inPage(ABOUT_EXTENSIONS, async (page) => {
      await page.evaluate(callSource(allowInBrowser, [id, patterns]));
    });

  async function worker(): Promise<WebWorker> {
    const target = await browser.waitForTarget(
      (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(url),
      { timeout: PATIENCE_MS },
    );
    const found = await target.worker();
    if (!found) throw new Error('The service worker has no context');
    return found;
  }

  return {
    url,
    rememberFront: (page) => {
      front = page;
    },
    evaluate,
    openPopup: async () => {
      if (!front || front.isClosed()) throw new Error('No tab is in front of which a popup could open');
      const opened = browser.waitForTarget((target) => target.url().startsWith(`${url}/src/popup/`), {
        timeout: PATIENCE_MS,
      });
      await clickAction(browser, id, front);
      return pageOfTarget(await opened);
    },
    chooseMenu: async (menuId, page) => {
      const info = await page.evaluate(callSource(menuInfo, []));
      await (await worker()).evaluate(callSource(dispatchMenu, [menuId, info]));
    },
    allowRequests,
    grant: async (patterns) => {
      await allowRequests(patterns);
      await inPage(`${url}/manifest.json`, async (page) => {
        const session = await page.createCDPSession();
        const answer = await session.send('Runtime.evaluate', {
          expression: `chrome.permissions.request(${JSON.stringify({ origins: patterns })})`,
          userGesture: true,
          awaitPromise: true,
          returnByValue: true,
        });
        if (answer.result.value !== true) throw new Error(`${patterns.join(' ')} was not granted`);
      });
    },
    stopWorker: async () => {
      const running = await worker();
      await running.close().catch((error: unknown) => {
        // Gone before Puppeteer let go of it: that is what was wanted.
        if (!String(error).includes('No session with given id')) throw error;
      });
    },
    // Not by its own `runtime.reload`: a page that asks for that may be closed before it happens.
    reload: () =>
      inPage(ABOUT_EXTENSIONS, async (page) => {
        await page.evaluate(callSource(reloadInBrowser, [id]));
      }),
  };
}
