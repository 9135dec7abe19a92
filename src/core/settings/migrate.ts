import { record } from './readers.ts';

/** Turns what version N stored into what version N + 1 stores; at index N. Version 0 never shipped. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;
const migrations: readonly Migration[] = [(stored) => stored];

/**
 * Carries stored settings of an older version over, one step a version. Frames need it not: what they read was written
 * anew by the background when the extension was updated.
 */
export function migrate(stored: unknown, steps: readonly Migration[] = migrations) {
  const settings = record(stored);
  const from = typeof settings['version'] === 'number' ? settings['version'] : 0;
  return steps.slice(from).reduce((older, step) => step(older), settings);
}
