import { writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onetimeSecret } from '../../src/links/onetimesecret.ts';
import { hasRedis, refusedService, startRedis, startService, temporaryFolder } from './processes.ts';

const provider = onetimeSecret();
const slow = { timeout: 30_000 };
let folder = '';
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true }));

describe('the process', () => {
  it('serves our own client, and writes nothing of what it serves', slow, async () => {
    const service = await startService(join(folder, 'whole'));
    const { base } = service;
    expect(await provider.test({ base })).toEqual({ ok: true, as: 'anonymous' });
    expect(await provider.test({ base, account: { user: 'a', token: 'b' } })).toMatchObject({
      reason: 'not-authorized',
    });
    const made = await provider.create({ secret: 'not to be logged', ttl: 3600 }, { base });
    if (!made.ok) throw new Error(made.reason);
    expect(await provider.state(made.receipt)).toEqual({ ok: true, state: 'waiting' });
    const page = await (await fetch(made.link, { method: 'POST' })).text();
    expect(page).toContain('not to be logged');
    expect(await provider.state(made.receipt)).toMatchObject({ ok: true, state: 'opened' });
    expect(await provider.burn(made.receipt)).toEqual({ ok: true, state: 'gone' });

    const other = await provider.create({ secret: 'burn', ttl: 3600 }, { base });
    if (!other.ok) throw new Error(other.reason);
    expect(await provider.burn(other.receipt)).toEqual({ ok: true, state: 'burned' });
    expect(await provider.state(other.receipt)).toEqual({ ok: true, state: 'burned' });
    expect(await service.stop()).toBe(0);
    expect(service.output()).toBe(`Token Veil one-time links: ${base}\n`);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('keeps its links through %s', slow, async (signal) => {
    const place = join(folder, signal);
    const first = await startService(place);
    const made = await provider.create({ secret: 'kept', ttl: 3600 }, { base: first.base });
    const read = await provider.create({ secret: 'read', ttl: 3600 }, { base: first.base });
    if (!made.ok || !read.ok) throw new Error('not made');
    await fetch(read.link, { method: 'POST' });
    await first.stop(signal);
    const second = await startService(place);
    const moved = (link: string): string => link.replace(first.base, second.base);
    expect((await fetch(moved(read.link), { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(moved(made.link), { method: 'POST' })).text()).toContain('kept');
    await second.stop();
  });

  it('answers 2 MB with a word', slow, async () => {
    const service = await startService(join(folder, 'big'));
    const body = new URLSearchParams({ secret: 'a'.repeat(2_000_000) });
    const answer = await fetch(`${service.base}/api/v1/share`, { method: 'POST', body });
    expect([answer.status, await answer.json()]).toEqual([
      404,
      { message: 'Secret value exceeds the maximum size of 10000 bytes' },
    ]);
    await service.stop();
  });
});

describe('says in a sentence why it does not start', () => {
  it('a folder in use', slow, async () => {
    const place = join(folder, 'used');
    const service = await startService(place);
    const refused = await refusedService('--store', place, '--port', '0');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toMatch(/^The store \S+ is in use by another process\./);
    const { port } = new URL(service.base);
    const taken = await refusedService('--store', join(folder, 'free'), '--port', port);
    expect(taken).toMatchObject({ code: 1 });
    expect(taken.output).toMatch(/^Cannot listen on 127\.0\.0\.1:\d+: .*EADDRINUSE/);
    await service.stop();
  });

  it.each([
    [['--store', 'mysql://x'], 1, /^A store at mysql:\/\/ is not known\./],
    [['--store', 'redis://me:p4ss@127.0.0.1:1'], 1, /^Redis at 127\.0\.0\.1:1 cannot be used: (?!.*p4ss)/],
    [['--store', '/dev/null/x'], 1, /^The store \/dev\/null\/x cannot be opened: /],
    [['--port', '1'], 2, /^--store is missing/],
  ])('%j', slow, async (args, code, sentence) => {
    const refused = await refusedService('--port', '0', ...args);
    expect(refused).toMatchObject({ code });
    expect(refused.output).toMatch(sentence);
  });

  it('an accounts file with a bad line', slow, async () => {
    const file = join(folder, 'accounts');
    await writeFile(file, '# mine\n\nme@example.com not-a-hash\n');
    const refused = await refusedService('--store', join(folder, 'x'), '--accounts', file);
    expect(refused.output).toMatch(/^Line 3 of the accounts file /);
  });
});

describe.skipIf(!hasRedis)('an outage of Redis', () => {
  it('is answered with 503, and does not end the process', slow, async () => {
    const redis = await startRedis();
    const service = await startService(redis.url);
    await redis.stop();
    const result = await provider.create({ secret: 's', ttl: 60 }, { base: service.base });
    expect(result).toMatchObject({ ok: false, reason: 'refused' });
    expect((await fetch(`${service.base}/api/v1/status`)).status).toBe(200);
    expect(await service.stop()).toBe(0);
  });
});
