import { resolve } from 'node:path';
import { inject } from 'vitest';
import { launch } from '../../harness/browser.ts';
import type { Browser, BrowserKind, Page } from '../../harness/driver.ts';
import { startSite, type Site } from '../site.ts';
import { message } from '../stage.ts';

/** A browser as it is after installation: nothing is switched on and no host is granted. */
export interface Fresh {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: Site;
  /** Address of the link service. */
  readonly links: string;
  /** The page that greets after installation. It is there before anything else is opened, so it takes no focus later. */
  readonly welcome: Page;
  /** Opens a page with this body on a help desk that no portal names: `http://help.example`. */
  readonly open: (body: string) => Promise<Page>;
  readonly settings: (changes: object) => Promise<void>;
  /** Takes hosts back, as the browser's own page about the extension does. */
  readonly revoke: (...patterns: string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const HELP_DESK = 'http://help.example';

interface Permissions {
  readonly browser: { readonly permissions: { remove(what: { origins: readonly string[] }): Promise<boolean> } };
}

/** `others`: more names that answer from loopback, each with its port. */
export async function openFresh(kind: BrowserKind, others: Readonly<Record<string, number>> = {}): Promise<Fresh> {
  const site = await startSite();
  const hosts = { ...others, 'help.example': Number(new URL(site.origin).port) };
  const browser = await launch(kind, { extension: resolve('dist', kind), hosts }).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  const welcome = await browser.findPage('src/onboarding/');
  return {
    kind,
    welcome,
    browser,
    site,
    links: inject('links'),
    open: (body) => browser.newPage(HELP_DESK + new URL(site.page(body)).pathname),
    settings: async (changes) => {
      await message(browser, 'settings:write', changes);
    },
    revoke: async (...patterns) => {
      await browser.extensionEval(async (origins) => {
        await (globalThis as unknown as Permissions).browser.permissions.remove({ origins });
      }, patterns);
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}
