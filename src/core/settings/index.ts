import * as v from 'valibot';
import { type Settings, settingsSchema } from './schema.ts';

export type { OnPaste, Settings } from './schema.ts';

export const SETTINGS_VERSION = 1;

/** Turns what version N stored into what version N + 1 stores; at index N. Version 0 never shipped. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;
const migrations: readonly Migration[] = [(stored) => stored];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Carries stored settings of an older version over, one step a version. */
export function migrate(stored: Record<string, unknown>, steps: readonly Migration[] = migrations) {
  const from = typeof stored['version'] === 'number' ? stored['version'] : 0;
  return steps.slice(from).reduce((settings, step) => step(settings), stored);
}

/**
 * Settings from whatever stands in the storage: missing, older, corrupt or from a newer version.
 * A field that cannot be read has its default; nothing throws.
 */
export function parseSettings(stored: unknown): Settings {
  const settings = isRecord(stored) ? migrate(stored) : {};
  return v.parse(settingsSchema, { ...settings, version: SETTINGS_VERSION });
}
