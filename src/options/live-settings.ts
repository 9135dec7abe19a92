import type { Settings } from '../core/settings/index.ts';
import { send } from '../messaging/send.ts';
import { onSettings, readSettings } from '../platform/storage.ts';

/** Settings as they are now, whoever changes them. */
export interface LiveSettings {
  readonly now: () => Settings;
  readonly write: (changes: Partial<Settings>) => Promise<void>;
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
  return {
    now: () => settings,
    write: async (changes) => use(await send('settings:write', changes)),
    watch: (listener) => {
      listeners.push(listener);
      listener(settings);
    },
  };
}
