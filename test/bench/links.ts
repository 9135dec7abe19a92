import { rm } from 'node:fs/promises';
import formbody from '@fastify/formbody';
import fastify from 'fastify';
import { hasRedis, startRedis, startService, temporaryFolder } from '../service/processes.ts';

/** Requests each second. All went over loopback, from one client process, `parallel` at a time. */
export interface LinkFigures {
  /** What the machine and the client allow: a fastify route that gives the form back, in this process. */
  readonly echo: number;
  readonly embedded: { readonly creates: number; readonly claims: number };
  /** Undefined where there is no Redis on the machine. */
  readonly redis: { readonly creates: number; readonly claims: number } | undefined;
}

const parallel = 16;
const secret = 'x'.repeat(200);

/**
 * Measures our one-time-link service against a bare route in the same run.
 * @param requests of each kind
 */
export async function benchLinks(requests = 2000): Promise<LinkFigures> {
  const folder = await temporaryFolder();
  try {
    const echo = await measureEcho(requests);
    const embedded = await measureService(folder, requests);
    const redis = hasRedis ? await measureRedis(requests) : undefined;
    return { echo, embedded, redis };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measureRedis(requests: number): Promise<{ creates: number; claims: number }> {
  const redis = await startRedis();
  try {
    return await measureService(redis.url, requests);
  } finally {
    await redis.stop();
  }
}

async function measureEcho(requests: number): Promise<number> {
  const app = fastify();
  await app.register(formbody);
  app.post('/echo', (request) => request.body);
  const base = await app.listen({ port: 0, host: '127.0.0.1' });
  try {
    await perSecond(requests, () => post(`${base}/echo`, { secret }));
    return await perSecond(requests, () => post(`${base}/echo`, { secret }));
  } finally {
    await app.close();
  }
}

async function measureService(store: string, requests: number): Promise<{ creates: number; claims: number }> {
  const { base, stop } = await startService(store, '--rate', '0');
  try {
    const keys: string[] = [];
    const create = async (): Promise<void> => {
      const { secret_key } = (await post(`${base}/api/v1/share`, { secret })) as { secret_key: string };
      keys.push(secret_key);
    };
    await perSecond(requests, create);
    const creates = await perSecond(requests, create);
    const claims = await perSecond(requests, () => post(`${base}/api/v1/secret/${keys.pop() ?? ''}`, {}));
    return { creates, claims };
  } finally {
    await stop();
  }
}

async function post(url: string, form: Record<string, string>): Promise<unknown> {
  const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(form) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.json();
}

async function perSecond(requests: number, once: () => Promise<unknown>): Promise<number> {
  let left = requests;
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await once();
    }
  };
  const before = performance.now();
  await Promise.all(Array.from({ length: parallel }, worker));
  return Math.round(requests / ((performance.now() - before) / 1000));
}
