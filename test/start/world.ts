import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from '../harness/browser.ts';
import type { Browser, BrowserKind } from '../harness/driver.ts';
import { startScript, type Running } from '../harness/process.ts';

/** The desk, the link service and the browser: everything on this machine, each a process of its own. */
export interface World {
  readonly browser: Browser;
  /** Address of the practice desk. */
  readonly desk: string;
  /** Address of the link service. */
  readonly service: string;
  close(): Promise<void>;
}

interface Wish {
  readonly kind: BrowserKind;
  readonly headless: boolean;
  /** A story is recorded, a person is not. */
  readonly record: boolean;
}

async function startServers(store: string): Promise<[desk: Running, service: Running]> {
  const service = startScript('src/service/main.ts', ['--port', '0', '--store', store], { ready: /(http:\S+)/ });
  const desk = startScript('test/desk/main.ts', [], { ready: /Harbour Desk: (\S+)/ });
  return Promise.all([desk, service]);
}

/** Starts all three; the extension is loaded but watches nothing yet. */
export async function createWorld({ kind, headless, record }: Wish): Promise<World> {
  const store = await mkdtemp(join(tmpdir(), 'token-veil-start-'));
  const [desk, service] = await startServers(store);
  const browser = await launch(kind, { extension: resolve('dist', kind), headless, record });
  return {
    browser,
    desk: desk.ready,
    service: service.ready,
    close: async () => {
      await browser.close();
      await Promise.all([desk.stop(), service.stop()]);
      await rm(store, { recursive: true, force: true });
    },
  };
}
