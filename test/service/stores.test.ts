import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/service/store/open.ts';
import type { Store, StoredReceipt, StoredSecret } from '../../src/service/store/store.ts';
import { hasRedis, startRedis, temporaryFolder } from './processes.ts';

let made = 0;

function newLink(expiresAt = Date.now() + 60_000): { secret: StoredSecret; receipt: StoredReceipt } {
  made += 1;
  const secret = { id: `secret-${made}`, receipt: `receipt-${made}`, sealed: 'c2VhbGVk', expiresAt };
  const times = { createdAt: expiresAt - 60_000, expiresAt, keptUntil: expiresAt + 60_000, ttl: 60 };
  const rest = { sealedKey: 'a2V5', owner: 'anon', hasPassphrase: false };
  return { secret, receipt: { id: secret.receipt, secret: secret.id, ...times, ...rest } };
}

async function open(place: string): Promise<Store> {
  const opened = await openStore(place);
  if (!opened.ok) throw new Error(opened.sentence);
  return opened.store;
}

function contract(place: () => string): void {
  let store: Store;
  beforeAll(async () => {
    store = await open(place());
  });
  afterAll(() => store.close());

  it('gives back what was put', async () => {
    const { secret, receipt } = newLink();
    await store.put(secret, receipt);
    expect(await store.peek(secret.id)).toEqual(secret);
    expect(await store.receipt(receipt.id)).toEqual(receipt);
    expect(await store.peek('nobody')).toBeUndefined();
    expect(await store.receipt('nobody')).toBeUndefined();
  });

  it('one of many claims wins, and the receipt tells of that one', async () => {
    const { secret, receipt } = newLink();
    await store.put(secret, receipt);
    const claims = Array.from({ length: 64 }, (_, index) =>
      store.claim(secret, index % 2 === 0 ? 'received' : 'burned', index),
    );
    const won = await Promise.all(claims);
    expect(won.filter(Boolean)).toHaveLength(1);
    const winner = won.indexOf(true);
    const outcome = winner % 2 === 0 ? 'received' : 'burned';
    expect(await store.receipt(receipt.id)).toEqual({ ...receipt, outcome, outcomeAt: winner });
    expect(await store.peek(secret.id)).toBeUndefined();
    expect(await store.claim(secret, 'received', 99)).toBe(false);
  });

  it('a claim of what never was makes no receipt', async () => {
    const { secret, receipt } = newLink();
    expect(await store.claim(secret, 'received', 1)).toBe(false);
    expect(await store.receipt(receipt.id)).toBeUndefined();
  });

  it('counts within a window', async () => {
    const name = `window-${made}`;
    expect(await Promise.all([1, 2, 3].map(() => store.count(name, 1000)))).toEqual([1, 2, 3]);
    expect(await store.count('another', 1000)).toBe(1);
    expect([await store.counted(name), await store.counted('nobody')]).toEqual([3, 0]);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await store.counted(name)).toBe(0);
    expect(await store.count(name, 1000)).toBe(1);
  });

  it('a sweep leaves what is alive', async () => {
    const { secret, receipt } = newLink();
    await store.put(secret, receipt);
    await store.sweep(Date.now());
    expect(await store.peek(secret.id)).toEqual(secret);
    expect(await store.receipt(receipt.id)).toEqual(receipt);
  });
}

describe('embedded store', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(() => rm(folder, { recursive: true }));

  contract(() => join(folder, 'contract'));

  it('survives a restart, and the sweep removes what has expired, in its order', async () => {
    const place = join(folder, 'restart');
    const now = Date.now();
    const soon = newLink(now + 1000);
    const late = newLink(now + 500_000);
    let store = await open(place);
    await store.put(soon.secret, soon.receipt);
    await store.put(late.secret, late.receipt);
    await store.close();
    store = await open(place);
    await store.sweep(now + 2000);
    expect(await store.peek(soon.secret.id)).toBeUndefined();
    expect(await store.receipt(soon.receipt.id)).toEqual(soon.receipt);
    await store.sweep(now + 62_000);
    expect(await store.receipt(soon.receipt.id)).toBeUndefined();
    expect(await store.peek(late.secret.id)).toEqual(late.secret);
    await store.close();
  });

  describe('a claimed secret', () => {
    const marked = { ...newLink().secret, sealed: 'MARKED'.repeat(40) };
    const isOnDisk = async (place: string): Promise<boolean> => {
      const files = await readdir(place);
      const contents = await Promise.all(files.map((file) => readFile(join(place, file), 'latin1')));
      return contents.some((content) => content.includes('MARKED'));
    };
    const claimedIn = async (place: string): Promise<Store> => {
      const store = await open(place);
      await store.put(marked, newLink().receipt);
      await store.claim(marked, 'received', 1);
      expect(await isOnDisk(place)).toBe(true);
      return store;
    };

    it('is on the disk no more after a sweep', async () => {
      const place = join(folder, 'disk');
      const store = await claimedIn(place);
      await store.sweep(Date.now());
      expect(await isOnDisk(place)).toBe(false);
      await store.close();
    });

    it('is on the disk no more after the first sweep of the next process, where its own had none', async () => {
      const place = join(folder, 'ended');
      await (await claimedIn(place)).close();
      const next = await open(place);
      await next.sweep(Date.now());
      expect(await isOnDisk(place)).toBe(false);
      await next.close();
    });
  });
});

describe.skipIf(!hasRedis)('Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  contract(() => redis.url);

  it('expires by itself', async () => {
    const { secret, receipt } = newLink(Date.now() + 100);
    const store = await open(redis.url);
    await store.put(secret, { ...receipt, keptUntil: Date.now() + 200 });
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect(await store.peek(secret.id)).toBeUndefined();
    expect(await store.receipt(receipt.id)).toBeUndefined();
    await store.close();
  });
});
