import { customPatterns } from './custom-patterns.ts';
import { oneOf, record, text, texts, webAddress, wholeNumber, type FieldReader } from './readers.ts';
import type { LinkSettings, Settings } from './settings.ts';

export type { OnPaste, Settings } from './settings.ts';

/** Raised with each migration. */
export const SETTINGS_VERSION = 1;

type Readers<T> = { readonly [K in keyof T]: FieldReader<T[K]> };

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
  const entries = Object.entries<FieldReader<unknown>>(all).map(([name, read]) => [name, read(stored[name])]);
  return Object.fromEntries(entries) as T;
}

/**
 * Settings from whatever stands in the storage: missing, corrupt or from a newer version.
 * A field that cannot be read has its default, so one corrupt field costs that field alone; nothing throws.
 */
export const parseSettings = (stored: unknown): Settings => readAll(readers, record(stored));
