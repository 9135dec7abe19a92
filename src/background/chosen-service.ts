import type { Settings } from '../core/settings/index.ts';
import { changeSettings } from '../platform/storage.ts';
import { readPrivate, writePrivate } from './private-store.ts';

const KEY = 'service';

/**
 * Changes settings, as a page of ours asks. The address of the link service is kept a second time: secrets go there, and the
 * settings can be written by content scripts.
 */
export async function writeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = await changeSettings(() => changes);
  if (changes.link) await writePrivate(KEY, settings.link.base ?? null);
  return settings;
}

/** Whether a page of ours chose this service. Where the browser has lost what we kept, the settings are believed. */
export async function isChosen(base: string): Promise<boolean> {
  const chosen = await readPrivate(KEY);
  return chosen === undefined || chosen === base;
}
