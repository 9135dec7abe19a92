import type { Settings } from '../core/settings/index.ts';
import { send } from './send.ts';
import { inTurn } from '../waiting/in-turn.ts';
import { onSettings, readSettings } from '../platform/storage.ts';

/** Settings as they are now, whoever changes them. */
export interface LiveSettings {
  readonly now: () => Settings;
  /**
   * Changes settings by a function of the newest ones.
   * @throws Error when that failed; the listeners are then told what is still stored.
   */
  readonly write: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  /** Calls `listener` now and after every change. */
  readonly watch: (listener: (settings: Settings) => void) => void;
}

/** Reads the settings, and follows them for as long as the page is open. */
export async function liveSettings(): Promise<LiveSettings> {
  let settings = await readSettings();
  const listeners: ((settings: Settings) => void)[] = [];
  const use = (next: Settings): void => {
    settings = next;
    for (const listener of listeners) listener(settings);
  };
  onSettings(use);
  const store = async (change: (settings: Settings) => Partial<Settings>): Promise<void> => {
    try {
      use(await send('settings:write', change(settings)));
    } catch (error) {
      use(settings);
      throw error;
    }
  };
  // The worker takes a while to wake up: a change that is made meanwhile must not undo the one before.
  const queue = inTurn();
  return {
    now: () => settings,
    write: (change) => queue(() => store(change)),
    watch: (listener) => {
      listeners.push(listener);
      listener(settings);
    },
  };
}
