import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasRedis, startRedis, startService, temporaryFolder, type ServiceProcess } from './processes.ts';

const links = 200;
const readers = 16;

/** Makes a link at the first service, and lets all readers ask at the same moment, spread over all services. */
async function winnersOf(services: readonly ServiceProcess[], secret: string): Promise<string[]> {
  const [first] = services;
  const made = await fetch(`${first?.base}/api/v1/share`, { method: 'POST', body: new URLSearchParams({ secret }) });
  const { secret_key } = (await made.json()) as { secret_key: string };
  const reads = Array.from({ length: readers }, async (_, reader) => {
    const { base } = services[reader % services.length] ?? { base: '' };
    // Every other reader is a person with the page, not a program: both ways end at the one claim.
    const isPage = reader % 4 === 3;
    const path = isPage ? `/secret/${secret_key}` : `/api/v1/secret/${secret_key}`;
    const answer = await fetch(base + path, { method: 'POST', body: new URLSearchParams() });
    const text = await answer.text();
    return answer.status === 200 && text.includes(secret) ? secret : `${answer.status}`;
  });
  return (await Promise.all(reads)).filter((read) => read !== '404');
}

async function raceAll(services: readonly ServiceProcess[]): Promise<void> {
  const results: string[][] = [];
  for (let link = 0; link < links; link += 1) results.push(await winnersOf(services, `secret number ${link}.`));
  expect(results).toEqual(Array.from({ length: links }, (_, link) => [`secret number ${link}.`]));
}

describe('one winner per link: 16 readers at once, 200 links', () => {
  it('embedded store', { timeout: 120_000 }, async () => {
    const folder = await temporaryFolder();
    const service = await startService(folder, '--rate', '0');
    try {
      await raceAll([service]);
    } finally {
      expect(await service.stop()).toBe(0);
      await rm(folder, { recursive: true });
    }
  });

  describe.skipIf(!hasRedis)('Redis', () => {
    let redis: Awaited<ReturnType<typeof startRedis>>;
    beforeAll(async () => {
      redis = await startRedis();
    });
    afterAll(() => redis.stop());

    it('two processes over one', { timeout: 120_000 }, async () => {
      const services = [await startService(redis.url, '--rate', '0'), await startService(redis.url, '--rate', '0')];
      try {
        await raceAll(services);
      } finally {
        for (const service of services) expect(await service.stop()).toBe(0);
      }
    });
  });
});
