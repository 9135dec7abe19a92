import { api } from './api.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { isAlive } from './runtime.ts';
import { storablePlaces, type PortalPlaces } from '../portals/stored-places.ts';
import { parseSettings, type Settings } from '../core/settings/index.ts';
import { migrate } from '../core/settings/migrate.ts';

/** Content scripts can read and write all of `storage.local`: what they must not have is kept by the background, elsewhere. */
const SETTINGS = 'settings';

/** The settings as they are stored, carried over from older versions. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(migrate((await api.storage.local.get(SETTINGS))[SETTINGS]));
}

// Changes wait for each other: two prompts may be answered in the same moment, and each reads before it writes.
// Content scripts read only: theirs are built without it.
const queue = /* @__PURE__ */ inTurn();

/** Changes settings by a function of the stored ones, and gives what is stored now. Only the background and pages call it. */
export const changeSettings = (change: (settings: Settings) => Partial<Settings>): Promise<Settings> =>
  queue(async () => {
    const settings = await readSettings();
    const changed = parseSettings({ ...settings, ...change(settings) });
    await api.storage.local.set({ [SETTINGS]: changed });
    return changed;
  });

/** Calls back with the settings after every change, whoever made it, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && changes[SETTINGS]) listener(parseSettings(changes[SETTINGS].newValue));
  };
  api.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => {
    if (isAlive()) api.storage.onChanged.removeListener(changed);
  });
}

/** Takes a value out of `storage.local`, once `use` is done with it. */
export async function takeOut(key: string, use: (value: unknown) => Promise<void>): Promise<void> {
  await use((await api.storage.local.get(key))[key]);
  await api.storage.local.remove(key);
}

/** What the background keeps until the browser ends, or undefined. Content scripts do not get at it. */
export const readSession = async (key: string): Promise<unknown> => (await api.storage.session.get(key))[key];

/** Keeps a value for {@link readSession}. */
export const writeSession = (key: string, value: unknown): Promise<void> => api.storage.session.set({ [key]: value });

const PLACES = 'rightPlaces';

/** The right places of all portals, for content scripts: the registry itself would weigh on every frame. */
export const writeRightPlaces = (portals: readonly PortalPlaces[]): Promise<void> =>
  api.storage.local.set({ [PLACES]: storablePlaces(portals) });

/** All that a watched frame reads, in one go. The right places are read out by `readPlaces`, where a field is judged. */
export async function readForFrame(): Promise<{ settings: Settings; places: unknown }> {
  const stored = await api.storage.local.get([SETTINGS, PLACES]);
  return { settings: parseSettings(stored[SETTINGS]), places: stored[PLACES] };
}
