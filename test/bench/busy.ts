import { readFile } from 'node:fs/promises';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { pause, until } from '../harness/wait.ts';
import type { ChromiumRig } from './chromium.ts';
import { compare, single, summarize, type Figure } from './figure.ts';
import { FRAMES } from './pages/busy.ts';

/** What 200 frames cost while they load is the load benchmark's. */
const SETTLE_MS = 1500;
const WATCH_MS = 4000;
const MB = 1e6;

interface Busy {
  /** Share of the main thread, in percent of its own time. */
  readonly share: number;
  readonly mutations: number;
}

interface Tab extends Busy {
  readonly heap: number;
  /** Memory of its own that the page's process has; undefined where the system does not tell. */
  readonly resident: number | undefined;
}

/** Private memory of all processes that show pages, in MB. */
async function residentOf({ browser }: ChromiumRig): Promise<number | undefined> {
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  let sum = 0;
  for (const { id, type } of processInfo) {
    if (type !== 'renderer') continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => undefined);
    if (rollup === undefined) return undefined;
    for (const [, kB] of rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)) sum += Number(kB) / 1000;
  }
  return sum;
}

async function metrics(page: PuppeteerPage): Promise<Record<string, number>> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Record<string, number>> =>
    Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
  const before = await read();
  const mutations = Number(await page.evaluate('mutations'));
  const begin = performance.now();
  await pause(WATCH_MS);
  const seconds = (performance.now() - begin) / 1000;
  const after = await read();
  const done = Number(await page.evaluate('mutations')) - mutations;
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await read();
  await session.detach();
  const work = (after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0);
  return { share: (work / seconds) * 100, mutations: done / seconds, heap: JSHeapUsedSize / MB };
}

async function openBusy(rig: ChromiumRig, watched: boolean): Promise<Tab> {
  const before = await residentOf(rig);
  const page = await rig.openTab('busy', watched);
  await until('the mutations to begin', async () => (await page.evaluate('mutations > 0')) === true, 20_000);
  await pause(SETTLE_MS);
  const { share = 0, mutations = 0, heap = 0 } = await metrics(page);
  const after = await residentOf(rig);
  await page.close();
  const resident = before === undefined || after === undefined ? undefined : after - before;
  return { share, mutations, heap, resident };
}

const perFrame = (mine: readonly number[], bare: readonly number[]): number =>
  (summarize(mine).median - summarize(bare).median) / FRAMES;

/** A page with 200 frames, 1,000 fields and 10,000 mutations a second: what watching it takes. */
export async function benchBusy(rig: ChromiumRig, rounds: number): Promise<Figure[]> {
  const [mine, bare]: [Tab[], Tab[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    bare.push(await openBusy(rig, false));
    mine.push(await openBusy(rig, true));
  }
  const of = <K extends keyof Tab>(tabs: readonly Tab[], key: K): number[] => tabs.flatMap((tab) => tab[key] ?? []);
  const what = 'a page of 200 frames, 1,000 fields';
  const resident = of(mine, 'resident').length > 0;
  const key = resident ? 'resident' : 'heap';
  return [
    compare(
      { browser: rig.kind, unit: '%', what: `${what}: share of the main thread` },
      of(mine, 'share'),
      of(bare, 'share'),
      { most: 3, of: 'median', extra: true },
    ),
    compare(
      { browser: rig.kind, unit: 'count', what: `${what}: mutations a second` },
      of(mine, 'mutations'),
      of(bare, 'mutations'),
    ),
    compare({ browser: rig.kind, unit: 'MB', what: `${what}: script memory` }, of(mine, 'heap'), of(bare, 'heap')),
    single(
      { browser: rig.kind, unit: 'MB', what: `${what}: memory for each frame (${key})`, without: 0 },
      perFrame(of(mine, key), of(bare, key)),
      1.5,
    ),
  ];
}
