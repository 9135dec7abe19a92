import type { Browser as Puppeteer, CDPSession, Page as PuppeteerPage } from 'puppeteer-core';
import { callSource } from '../source.ts';
import { PATIENCE_MS, until } from '../wait.ts';
import { attach, sessionOf, tabIdOf } from './attach.ts';
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
  reload(id: string, options: { populateErrorForUnpacked: boolean }, done: () => void): void;
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
  // Only who asks about errors of the load is answered after it: before, the pages may still have the old scripts alive.
  await new Promise<void>((done) => developerPrivate.reload(id, { populateErrorForUnpacked: true }, () => done()));
}

async function dispatchMenu(menuItemId: string, info: Record<string, unknown>): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.contextMenus.onClicked as unknown as MenuEvent).dispatch({ menuItemId, frameId: 0, ...info }, tab);
}

const IS_LISTENING = 'globalThis.chrome?.contextMenus?.onClicked.hasListeners()';

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

/** As a click on the toolbar button: only then, not by the API, does the browser grant `activeTab`. */
async function clickAction(root: CDPSession, id: string, page: PuppeteerPage): Promise<void> {
  await root.send('Extensions.triggerAction' as never, { id, targetId: tabIdOf(page) } as never);
}

/** May do what the page about extensions does, and is a file of it: the page itself takes seconds to be drawn. */
const ABOUT_EXTENSIONS = 'chrome://extensions/strings.m.js';

/** Handles for the extension with this id; every call throws when there is none. */
export function chromiumExtension(browser: Puppeteer, root: CDPSession, id: string): ChromiumExtension {
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

  /** Of the service worker, which may be about to start. */
  const workerId = (): Promise<string> =>
    until('the service worker', async () => {
      const { targetInfos } = await root.send('Target.getTargets');
      const worker = targetInfos.find(({ type, url: at }) => type === 'service_worker' && at.startsWith(url));
      return worker?.targetId ?? null;
    });

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
      await clickAction(root, id, front);
      return pageOfTarget(await opened);
    },
    chooseMenu: async (menuId, page) => {
      const info = await page.evaluate(callSource(menuInfo, []));
      const { session, detach } = await attach(root, await workerId());
      const run = async (expression: string): Promise<unknown> => {
        const how = { expression, awaitPromise: true, returnByValue: true };
        const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
        if (exceptionDetails) throw new Error(`The menu: ${exceptionDetails.exception?.description}`);
        return result.value as unknown;
      };
      try {
        // One that is just starting hears nothing yet: the browser waits for it too.
        await until('the menu to be listened to', async () => (await run(IS_LISTENING)) === true);
        await run(callSource(dispatchMenu, [menuId, info]));
      } finally {
        await detach();
      }
    },
    allowRequests,
    grant: async (patterns) => {
      await allowRequests(patterns);
      await inPage(`${url}/manifest.json`, async (page) => {
        const answer = await sessionOf(page.mainFrame()).send('Runtime.evaluate', {
          expression: `chrome.permissions.request(${JSON.stringify({ origins: patterns })})`,
          userGesture: true,
          awaitPromise: true,
          returnByValue: true,
        });
        if (answer.result.value !== true) throw new Error(`${patterns.join(' ')} was not granted`);
      });
    },
    stopWorker: async () => {
      await root.send('Target.closeTarget', { targetId: await workerId() });
    },
    // Not by its own `runtime.reload`: a page that asks for that may be closed before it happens.
    reload: () =>
      inPage(ABOUT_EXTENSIONS, async (page) => {
        await page.evaluate(callSource(reloadInBrowser, [id]));
      }),
  };
}
