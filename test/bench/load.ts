import { pause } from '../harness/wait.ts';
import type { ChromiumRig } from './chromium.ts';
import { compare, type Figure } from './figure.ts';
import { mainThreadOf, runsOfExtension, trace, workOf } from './trace.ts';

interface Load {
  /** What the main thread worked, in ms of its own time. */
  readonly work: number;
  /** What of it ran in our scripts. */
  readonly ours: number;
}

/** Callbacks to storage and messages come after the load event. */
const SETTLE_MS = 200;

async function loadOnce(rig: ChromiumRig, watched: boolean, again: boolean): Promise<Load> {
  const page = await rig.browser.newPage();
  const url = rig.url('article', watched);
  if (again) await page.goto(url);
  const events = await trace(rig.browser, async () => {
    await page.goto(`${url}?again`, { waitUntil: 'load' });
    await pause(SETTLE_MS);
  });
  await page.close();
  const thread = mainThreadOf(events, url);
  return { work: workOf(thread), ours: runsOfExtension(thread).reduce((sum, run) => sum + run, 0) };
}

/** Main thread time of a page load: in a tab of a new process, and where the same site was shown before. */
export async function benchLoad(rig: ChromiumRig, rounds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const again of [false, true]) {
    const loads = { mine: [] as Load[], bare: [] as Load[] };
    for (let round = 0; round < rounds; round++) {
      loads.mine.push(await loadOnce(rig, true, again));
      loads.bare.push(await loadOnce(rig, false, again));
    }
    const head = { browser: rig.kind, unit: 'ms' } as const;
    const where = again ? 'a page of a site that was shown before' : 'a first page in a new process';
    const series = (key: keyof Load): [number[], number[]] => [
      loads.mine.map((load) => load[key]),
      loads.bare.map((load) => load[key]),
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
  return figures;
}
