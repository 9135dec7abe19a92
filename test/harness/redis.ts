import { freePort } from './free-port.ts';
import { start, type Running } from './process.ts';

export interface Redis {
  readonly url: string;
  readonly process: Running;
}

/** Starts a Redis or Valkey of its own, in memory only, on a free loopback port. Throws when the program is missing. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const running = await start(process.env['REDIS_SERVER'] ?? 'redis-server', args, {
    ready: /Ready to accept connections/,
  });
  return { url: `redis://127.0.0.1:${port}`, process: running };
}
