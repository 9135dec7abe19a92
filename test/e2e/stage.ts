import { resolve } from 'node:path';
import { describe, inject } from 'vitest';
import { launch } from '../harness/browser.ts';
import type { Browser, BrowserKind, LaunchOptions, Page } from '../harness/driver.ts';
import { startSite, type Site } from './site.ts';

/** Everything a spec plays on: a browser with the extension switched on for a site, and our own link service. */
export interface Stage {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: Site;
  /** Address of the link service. */
  readonly links: string;
  /** Changes settings as the options page does. */
  readonly settings: (changes: object) => Promise<void>;
  /** Opens a page with this body. */
  readonly open: (body: string, headers?: Record<string, string>) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const extension = (kind: BrowserKind): string => resolve('dist', kind);

/** Sends one of the extension's own messages from one of its pages. */
export const message = <R>(browser: Browser, name: string, request?: object): Promise<R> =>
  browser.extensionEval(
    async (tokenVeil, data) => {
      const api = (
        globalThis as unknown as { browser: { runtime: { sendMessage(m: object): Promise<{ answer: R }> } } }
      ).browser;
      return (await api.runtime.sendMessage({ tokenVeil, request: data })).answer;
    },
    name,
    request ?? null,
  );

/** All that content scripts can read. */
export const readable = (browser: Browser): Promise<Record<string, unknown>> =>
  browser.extensionEval(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.get<Record<string, unknown>>(null),
  );

export async function openStage(
  kind: BrowserKind,
  options: Pick<LaunchOptions, 'language' | 'noHistory'> = {},
): Promise<Stage> {
  // The browser first: when it does not start, nothing else is left running.
  const browser = await launch(kind, { ...options, extension: extension(kind) });
  // The page that greets after installation opens late: waited for, it takes the front from no page of a spec. Where all
  // windows are private it does not come: the extension is let into these when it is there.
  if (!options.noHistory) await browser.findPage('src/onboarding/');
  const site = await startSite();
  await browser.grant(['http://127.0.0.1/*']);
  const settings = async (changes: object): Promise<void> => {
    await message(browser, 'settings:write', changes);
  };
  const links = inject('links');
  await settings({ sites: ['http://127.0.0.1'], link: { provider: 'onetimesecret', base: links, ttl: 3600 } });
  await message(browser, 'watch:refresh');
  return {
    kind,
    browser,
    site,
    links,
    settings,
    open: async (body, headers) => browser.newPage(site.page(body, headers)),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** One suite for each browser; skipped, and counted as skipped, where the machine lacks what it needs. */
export function inEachBrowser(name: string, suite: (kind: BrowserKind) => void, possible = true): void {
  for (const kind of ['chromium', 'firefox'] as const)
    describe.skipIf(!possible)(`${name} in ${kind}`, () => suite(kind));
}

/** The value of a text field, as the page has it. */
export const valueOf = (page: Page, selector = 'textarea'): Promise<string> =>
  page.eval((css) => (document.querySelector(css) as HTMLTextAreaElement).value, selector);

/** Everything that the page's own scripts could see since it was loaded. */
export const seenBy = (page: Page): Promise<string> =>
  page.eval(() => (window as unknown as { seen: string[] }).seen.join('\n'));
