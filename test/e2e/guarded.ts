import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildService } from '../../src/service/server.ts';
import { openStore } from '../../src/service/store/open.ts';
import { launch } from '../harness/browser.ts';
import type { Browser, BrowserKind, LaunchOptions } from '../harness/driver.ts';
import { borrow, type Lent } from './browsers.ts';

export interface LinkService {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** Our own one-time-link service, on a free port. */
export async function startLinks(): Promise<LinkService> {
  const folder = await mkdtemp(join(tmpdir(), 'veil-links-'));
  const opened = await openStore(folder);
  if (!opened.ok) throw new Error(opened.sentence);
  const app = await buildService({ store: opened.store, rate: 0 });
  const base = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    base,
    close: async () => {
      await app.close();
      await opened.store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Api {
  readonly browser: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Has the extension watch loopback pages, open ones too, and make links at `base`. */
export async function watchLoopback(browser: Browser, base: string): Promise<void> {
  await browser.extensionEval(async (address: string) => {
    const { runtime } = (globalThis as unknown as Api).browser;
    const send = (tokenVeil: string, request?: unknown): Promise<unknown> =>
      runtime.sendMessage({ tokenVeil, request });
    const link = { provider: 'onetimesecret', base: address, ttl: 3600 };
    await send('settings:write', { sites: ['http://127.0.0.1'], link });
    await send('watch:refresh');
    return '';
  }, base);
}

/** A browser of this worker (browsers.ts), which watches loopback pages and makes links at `base`. */
export async function borrowGuarded(kind: BrowserKind, base: string): Promise<Lent> {
  const lent = await borrow(kind);
  await watchLoopback(lent.browser, base);
  return lent;
}

/** A new browser with the extension, which watches loopback pages and makes links at `base`. */
export async function launchGuarded(kind: BrowserKind, base: string, options: LaunchOptions = {}): Promise<Browser> {
  const extension = resolve('dist', kind);
  const browser = await launch(kind, { ...options, extension });
  await browser.grant(['http://127.0.0.1/*']);
  await watchLoopback(browser, base);
  return browser;
}
