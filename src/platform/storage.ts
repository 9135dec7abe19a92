import { api } from './api.ts';
import { inTurn } from './in-turn.ts';
import { isAlive } from './runtime.ts';
import { storablePlaces, type PortalPlaces } from '../portals/stored-places.ts';
import { parseSettings, type Settings } from '../core/settings/index.ts';
import { migrate } from '../core/settings/migrate.ts';

/** Keys of `storage.local`. Settings and the account stand apart: content scripts read the first and never the second. */
const SETTINGS = 'settings';
const ACCOUNT = 'linkAccount';

/** Credentials of the one-time-link service. */
export interface LinkAccount {
  readonly user: string;
  readonly token: string;
}

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

const isAccount = (value: unknown): value is LinkAccount =>
  typeof value === 'object' &&
  value !== null &&
  'user' in value &&
  'token' in value &&
  typeof value.user === 'string' &&
  typeof value.token === 'string';

/** The account at the link service. Not for content scripts. */
export async function readAccount(): Promise<LinkAccount | undefined> {
  const stored = (await api.storage.local.get(ACCOUNT))[ACCOUNT];
  return isAccount(stored) ? stored : undefined;
}

/** Keeps this account, or forgets the one that is kept. */
export async function writeAccount(account: LinkAccount | undefined): Promise<void> {
  if (account) await api.storage.local.set({ [ACCOUNT]: account });
  else await api.storage.local.remove(ACCOUNT);
}

/** Lists that the background keeps for itself: `local` outlives the browser, `session` stays in memory. */
export async function readList(area: 'local' | 'session', key: string): Promise<readonly unknown[]> {
  const stored = (await api.storage[area].get(key))[key];
  return Array.isArray(stored) ? stored : [];
}

/** Keeps a list for {@link readList}. */
export const writeList = (area: 'local' | 'session', key: string, list: readonly unknown[]): Promise<void> =>
  api.storage[area].set({ [key]: list });

const PLACES = 'rightPlaces';

/** The right places of all portals, for content scripts: the registry itself would weigh on every frame. */
export const writeRightPlaces = (portals: readonly PortalPlaces[]): Promise<void> =>
  api.storage.local.set({ [PLACES]: storablePlaces(portals) });

/** All that a watched frame reads, in one go. The right places are read out by `readPlaces`, where a field is judged. */
export async function readForFrame(): Promise<{ settings: Settings; places: unknown }> {
  const stored = await api.storage.local.get([SETTINGS, PLACES]);
  return { settings: parseSettings(stored[SETTINGS]), places: stored[PLACES] };
}
