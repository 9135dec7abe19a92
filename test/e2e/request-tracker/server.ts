import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../harness/free-port.ts';
import { start } from '../../harness/process.ts';
import { DESK, siteConfig } from './configuration.ts';

/** A Request Tracker of our own, as a process of its own, on loopback. */
export interface RequestTracker {
  /** The name that a customer's browser knows it by; only the harness' proxy does. */
  readonly host: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** `run.mjs` says where it is; the path is for a spec that is run by hand. */
const SERVER = process.env['RT_SERVER'] ?? '/usr/share/request-tracker5/libexec/rt-server';

/** Is Debian's Request Tracker 5 on this machine? Without it its tests are skipped. */
export const hasRequestTracker = existsSync(SERVER);

/** Lays an empty help desk into a folder of its own and serves it. Nothing of the system's installation is read or changed. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const host = 'tickets.example';
  const folder = await mkdtemp(join(tmpdir(), 'token-veil-rt-'));
  const file = (name: string): string => join(folder, name);
  await Promise.all(['templates', 'sessions', 'no-snippets'].map((name) => mkdir(file(name))));
  await writeFile(file('site.pm'), siteConfig({ folder, host }));
  await writeFile(file('desk.pl'), DESK);
  const env = { RT_SITE_CONFIG: file('site.pm'), RT_SITE_CONFIG_DIR: file('no-snippets') };

  const setUp = async (...args: readonly string[]): Promise<void> => {
    const all = [...args, '--dba', '', '--dba-password', ''];
    await promisify(execFile)('rt-setup-database-5', all, { env: { ...process.env, ...env } });
  };
  await setUp('--action', 'init');
  await setUp('--action', 'insert', '--skip-create', '--datafile', file('desk.pl'));

  const port = await freePort();
  // One process: the forking server would leave workers behind when it is killed.
  const args = ['--server', 'Standalone', '--host', '127.0.0.1', '--port', String(port), '--env', 'development'];
  const server = await start(SERVER, args, { env, ready: /Accepting connections/ });
  return {
    host,
    port,
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
