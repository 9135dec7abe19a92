import { resolve } from 'node:path';
import { launch } from '../harness/browser.ts';
import type { Browser, BrowserKind, LaunchOptions } from '../harness/driver.ts';

export type OwnWishes = Pick<LaunchOptions, 'language' | 'noHistory'>;

export interface Lent {
  readonly browser: Browser;
  readonly giveBack: () => Promise<void>;
}

type Stored = Readonly<Record<string, unknown>>;

/** A browser that serves one spec after the other, and what its extension had stored when it was installed. */
interface Shared {
  readonly browser: Browser;
  readonly asInstalled: Stored;
}

const HOSTS = ['http://127.0.0.1/*'];

/** One that does not come to order in this time is not lent again. */
const TIDY_MS = 10_000;

/** To start a browser and install the extension is more work than most specs: these wait for the next spec of this worker. */
const waiting = new Map<BrowserKind, Shared>();

/** Runs in a page of the extension: takes back what was stored, and hosts that were granted, since it was installed. */
async function forget(asInstalled: Stored, hosts: readonly string[]): Promise<void> {
  const { storage, permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
  const granted = (await permissions.getAll()).origins ?? [];
  const origins = granted.filter((pattern) => !hosts.includes(pattern));
  if (origins.length > 0) await permissions.remove({ origins });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error ?? new Error(name));
    });
    // Emptied, not deleted: the background may have it open.
    for (const store of database.objectStoreNames) {
      await new Promise<void>((done, fail) => {
        const request = database.transaction(store, 'readwrite').objectStore(store).clear();
        request.onsuccess = () => done();
        request.onerror = () => fail(request.error ?? new Error(store));
      });
    }
    database.close();
  }
  localStorage.clear();
  await storage.session.clear();
  const others = Object.keys(await storage.local.get(null)).filter((key) => !Object.hasOwn(asInstalled, key));
  await storage.local.remove(others);
  await storage.local.set(asInstalled);
}

/** All that content scripts can read. */
export const readStored = (browser: Browser): Promise<Stored> =>
  browser.extensionEval(() =>
    (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.get<Record<string, unknown>>(null),
  );

async function launchReady(kind: BrowserKind, wishes: OwnWishes = {}): Promise<Browser> {
  const browser = await launch(kind, { ...wishes, extension: resolve('dist', kind) });
  // The page that greets after installation opens late: waited for, it takes the front from no page of a spec. Where all
  // windows are private it does not come: the extension is let into these when it is there.
  if (!wishes.noHistory) await browser.findPage('src/onboarding/');
  await browser.grant(HOSTS);
  return browser;
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not in order after ${TIDY_MS} ms`)), TIDY_MS);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** In Firefox a spec may take the consent to send tokens back, which comes with the grant and costs nothing there. */
async function putInOrder({ browser, asInstalled }: Shared): Promise<void> {
  await browser.tidy();
  await browser.extensionEval(forget, asInstalled, HOSTS);
  if (browser.kind === 'firefox') await browser.grant(HOSTS);
}

async function giveBack(shared: Shared): Promise<void> {
  const { browser } = shared;
  try {
    await inTime(putInOrder(shared));
    waiting.set(browser.kind, shared);
  } catch (error) {
    process.stderr.write(`This ${browser.kind} is not lent again: ${String(error)}\n`);
    await browser.close();
  }
}

async function launchShared(kind: BrowserKind): Promise<Shared> {
  const browser = await launchReady(kind);
  return { browser, asInstalled: await readStored(browser) };
}

/** A browser in which our extension was just installed and may watch loopback pages, as far as a spec can tell. */
export async function borrow(kind: BrowserKind): Promise<Lent> {
  const shared = waiting.get(kind) ?? (await launchShared(kind));
  waiting.delete(kind);
  return { browser: shared.browser, giveBack: () => giveBack(shared) };
}

/** The same, but a new one, which is ended afterwards. */
export async function launchOwn(kind: BrowserKind, wishes: OwnWishes): Promise<Lent> {
  const browser = await launchReady(kind, wishes);
  return { browser, giveBack: () => browser.close() };
}

/** Ends those that wait. */
export async function endWaiting(): Promise<void> {
  const all = [...waiting.values()];
  waiting.clear();
  await Promise.all(all.map(({ browser }) => browser.close()));
}
