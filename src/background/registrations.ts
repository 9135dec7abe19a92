import watchScript from '../content/watch.iife.ts?script';
import adoptScript from '../page/adopt.iife.ts?script';
import { sendToTab } from '../messaging/send-to-tab.ts';
import { hasOrigins } from '../platform/permissions.ts';
import { addStyles, registerScripts, runScript } from '../platform/scripting.ts';
import { readSettings } from '../platform/storage.ts';
import { allTabs, tabsMatching } from '../platform/tabs.ts';
import { portals } from '../portals/index.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { pause } from '../waiting/pause.ts';

/** The look of marks; from `public/`. */
const MARKS = 'marks.css';

const isGranted = async (pattern: string): Promise<string[]> => ((await hasOrigins([pattern])) ? [pattern] : []);

/** Match patterns that the person switched on and the browser grants. Nothing else is ever watched. */
export async function watchedPatterns(): Promise<string[]> {
  const { portals: on, sites } = await readSettings();
  const hosts = portals.filter(({ id }) => on.includes(id)).flatMap((portal) => portal.hosts);
  const patterns = [...new Set([...hosts, ...sites.map((origin) => `${origin}/*`)])];
  return (await Promise.all(patterns.map(isGranted))).flat();
}

/** Content scripts outlive the permission and the switch that let them in: they are told, and go. */
async function tellOpenTabs(patterns: readonly string[]): Promise<void> {
  // Where nothing is watched, nobody answers; a tab that sleeps may take its time.
  for (const tab of await allTabs()) void sendToTab({ tab }, 'page:watched', { patterns }).catch(() => undefined);
}

/** A tab that hangs, in a dialog or a loop, takes its scripts when it goes on: nobody waits longer for it. */
const PATIENCE_MS = 2000;

// All at once: what a tab is told later, that it is watched no more, comes after them, however long it hangs.
const watchTab = (tab: number): Promise<unknown> =>
  Promise.all([runScript(adoptScript, tab, { world: 'MAIN' }), addStyles(MARKS, tab), runScript(watchScript, tab)]);

async function refreshNow(intoOpenTabs: boolean): Promise<void> {
  const matches = await watchedPatterns();
  await registerScripts([
    { id: 'watch', file: watchScript, matches, world: 'ISOLATED', css: [MARKS] },
    { id: 'adopt', file: adoptScript, matches, world: 'MAIN' },
  ]);
  if (!intoOpenTabs) return;
  await tellOpenTabs(matches);
  const tabs = await tabsMatching(matches);
  await Promise.race([Promise.all(tabs.map(({ id }) => watchTab(id))), pause(PATIENCE_MS)]);
}

// A second change must not register while the first still does: the browser refuses the same id twice.
const queue = inTurn();

/** Brings the registered content scripts in line with settings and permissions; open tabs too, without a reload. */
export const refreshWatch = ({ intoOpenTabs }: { intoOpenTabs: boolean }): Promise<void> =>
  queue(() => refreshNow(intoOpenTabs));
