import type { Page as PuppeteerPage } from 'puppeteer-core';
import { pause } from '../harness/wait.ts';
import type { ChromiumRig } from './chromium.ts';
import { compare, type Figure } from './figure.ts';
import { mainThread, runsOfExtension, trace, workOf, type TraceEvent } from './trace.ts';

interface Load {
  /** What the main thread worked, in ms of its own time. */
  readonly work: number;
  /** What of it ran in our scripts. */
  readonly ours: number;
}

/** Callbacks to storage and messages come after the load event. */
const SETTLE_MS = 200;

interface Begin {
  readonly pid: number;
  readonly ts: number;
}

/** Where each load begins; the address says which one it is. */
function beginsOf(events: readonly TraceEvent[], page: string): Begin[] {
  const begins = new Map<string, Begin>();
  for (const { name, pid, ts, args } of events) {
    const { url } = (args['beginData'] ?? {}) as { url?: string };
    if (name === 'ParseHTML' && url?.startsWith(`${page}?`) && !begins.has(url)) begins.set(url, { pid, ts });
  }
  return [...begins.values()].sort((a, b) => a.ts - b.ts);
}

/** Each load until the next one begins in the same process. The first one in a process has all that came before it. */
function loadsOf(events: readonly TraceEvent[], page: string): Load[] {
  const begins = beginsOf(events, page);
  return begins.map(({ pid, ts }, index) => {
    const first = begins.findIndex((begin) => begin.pid === pid) === index;
    const next = begins.slice(index + 1).find((begin) => begin.pid === pid)?.ts ?? Infinity;
    const thread = mainThread(events, pid).filter((event) => (first || event.ts >= ts) && event.ts < next);
    return { work: workOf(thread), ours: runsOfExtension(thread).reduce((sum, run) => sum + run, 0) };
  });
}

async function loadInTurns(
  rig: ChromiumRig,
  rounds: number,
  tabs: ReadonlyMap<boolean, PuppeteerPage>,
): Promise<TraceEvent[]> {
  return trace(rig.browser, async () => {
    for (let round = 0; round < rounds; round++) {
      for (const watched of [true, false]) {
        const page = tabs.get(watched) ?? (await rig.browser.newPage());
        await page.bringToFront();
        await page.goto(`${rig.url('article', watched)}?${round}`, { waitUntil: 'load' });
        await pause(SETTLE_MS);
        if (!tabs.has(watched)) await page.close();
      }
    }
  });
}

/** Main thread time of a page load: in a tab of a new process, and where the same site was shown before. */
export async function benchLoad(rig: ChromiumRig, rounds: number): Promise<Figure[]> {
  const kept = new Map([
    [true, await rig.openTab('article', true)],
    [false, await rig.openTab('article', false)],
  ]);
  const figures: Figure[] = [];
  for (const tabs of [new Map<boolean, PuppeteerPage>(), kept]) {
    const events = await loadInTurns(rig, rounds, tabs);
    const mine = loadsOf(events, rig.url('article', true));
    const bare = loadsOf(events, rig.url('article', false));
    const head = { browser: rig.kind, unit: 'ms' } as const;
    const where = tabs.size > 0 ? 'a page of a site that was shown before' : 'a first page in a new process';
    const series = (key: keyof Load): [number[], number[]] => [
      mine.map((load) => load[key]),
      bare.map((load) => load[key]),
    ];
    figures.push(
      compare({ ...head, what: `load of ${where}: main thread` }, ...series('work'), {
        most: 2,
        of: 'median',
        extra: true,
      }),
      compare({ ...head, what: `load of ${where}: our scripts` }, ...series('ours'), { most: 2, of: 'median' }),
    );
  }
  for (const page of kept.values()) await page.close();
  return figures;
}
