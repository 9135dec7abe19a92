import { describe, inject } from 'vitest';
import type { Browser, BrowserKind, Page, Scope } from '../harness/driver.ts';
import { borrow, launchOwn, type OwnWishes } from './browsers.ts';
import { watchLoopback } from './guarded.ts';
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

/** @param wishes of a browser that is this spec's alone; without any it may have served another spec before */
export async function openStage(kind: BrowserKind, wishes?: OwnWishes): Promise<Stage> {
  // The browser first: when it does not start, nothing else is left running.
  const { browser, giveBack } = await (wishes ? launchOwn(kind, wishes) : borrow(kind));
  const site = await startSite();
  const links = inject('links');
  await watchLoopback(browser, links);
  return {
    kind,
    browser,
    site,
    links,
    settings: async (changes) => {
      await message(browser, 'settings:write', changes);
    },
    open: async (body, headers) => browser.newPage(site.page(body, headers)),
    close: async () => {
      await giveBack();
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
export const valueOf = (page: Scope, selector = 'textarea'): Promise<string> =>
  page.eval((css) => (document.querySelector(css) as HTMLTextAreaElement).value, selector);

/** Everything that the page's own scripts could see since it was loaded. */
export const seenBy = (page: Page): Promise<string> =>
  page.eval(() => (window as unknown as { seen: string[] }).seen.join('\n'));
