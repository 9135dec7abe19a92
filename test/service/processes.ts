import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const main = join(root, 'src/service/main.ts');

/** A test that fails before it stops its service leaves none behind. */
const started = new Set<ChildProcess>();
process.once('exit', () => started.forEach((child) => child.kill()));

/** A service of our own in a process of its own, as `npm run service` starts it. */
export interface ServiceProcess {
  readonly base: string;
  /** All that it wrote so far, on both channels. */
  readonly output: () => string;
  /** Ends it as an administrator would. @returns its exit code */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<number | null>;
}

/** Starts the service on a free port. @throws with what it said, when it does not start */
export async function startService(store: string, ...more: readonly string[]): Promise<ServiceProcess> {
  const child = serviceProcess('--store', store, '--port', '0', ...more);
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const base = await firstMatch(child, /http:\/\/\S+/, () => output);
  const stop: ServiceProcess['stop'] = async (signal = 'SIGTERM') => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  return { base, output: () => output, stop };
}

/** Runs the service with arguments that it should refuse. */
export async function refusedService(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = serviceProcess(...args);
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child, 'exit');
  return { code: child.exitCode, output };
}

const redisBinary = process.env['REDIS_SERVER'] ?? 'redis-server';

/** Is there a Redis (or Valkey) on this machine? Without one its tests are skipped. */
export const hasRedis = spawnSync(redisBinary, ['--version']).status === 0;

/** Starts Debian's Redis on a free port, without files. @returns its address, and what ends it */
export async function startRedis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await temporaryFolder();
  const port = await freePort();
  const child = spawn(redisBinary, ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  await firstMatch(child, /ready to accept connections/i, () => '');
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
    await rm(folder, { recursive: true });
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

/** Redis takes no port 0: it would listen on none. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A folder of its own, for a store. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'token-veil-service-'));
}

function serviceProcess(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

async function firstMatch(child: ChildProcess, pattern: RegExp, said: () => string): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const match = pattern.exec(line);
    if (match) {
      child.stdout.resume();
      return match[0];
    }
  }
  throw new Error(`The process ended: ${said()}`);
}
