import { customPatterns } from '../custom/custom-pattern.ts';
import { oneOf, record, text, texts, webAddress, wholeNumber, type Reader } from './readers.ts';
import type { LinkSettings, Settings } from './settings.ts';

export type { LinkSettings, OnPaste, Settings } from './settings.ts';

export const SETTINGS_VERSION = 1;

/** Turns what version N stored into what version N + 1 stores; at index N. Version 0 never shipped. */
export type Migration = (stored: Record<string, unknown>) => Record<string, unknown>;
const migrations: readonly Migration[] = [(stored) => stored];

type Readers<T> = { readonly [K in keyof T]: Reader<T[K]> };

const linkReaders: Readers<LinkSettings> = {
  provider: text('onetimesecret'),
  base: webAddress,
  ttl: wholeNumber(60, 2_592_000, 86_400),
};

const readers: Readers<Settings> = {
  version: () => SETTINGS_VERSION,
  onPaste: oneOf('ask', 'mask', 'warn'),
  portals: texts,
  sites: texts,
  quietHosts: texts,
  rulesOff: texts,
  allowed: texts,
  salt: text(''),
  allowedKeys: texts,
  custom: customPatterns,
  link: (stored) => readAll(linkReaders, record(stored)),
};

function readAll<T>(all: Readers<T>, stored: Record<string, unknown>): T {
  const entries = Object.entries<Reader<unknown>>(all).map(([name, read]) => [name, read(stored[name])]);
  return Object.fromEntries(entries) as T;
}

/** Carries stored settings of an older version over, one step a version. */
export function migrate(stored: Record<string, unknown>, steps: readonly Migration[] = migrations) {
  const from = typeof stored['version'] === 'number' ? stored['version'] : 0;
  return steps.slice(from).reduce((settings, step) => step(settings), stored);
}

/**
 * Settings from whatever stands in the storage: missing, older, corrupt or from a newer version.
 * A field that cannot be read has its default, so one corrupt field costs that field alone; nothing throws.
 */
export const parseSettings = (stored: unknown): Settings => readAll(readers, migrate(record(stored)));
