import type { Propose } from '../../core/propose.ts';
import { see } from '../../core/see.ts';
import { parseSettings, type Settings } from '../../core/settings/index.ts';
import { onSettings, readForFrame } from '../../platform/storage.ts';
import { rightPlaceAt } from '../../portals/match.ts';
import type { PortalPlaces } from '../../portals/stored-places.ts';
import { namesOf } from '../fields/names.ts';
import type { Lifetime } from './lifetime.ts';

export type Source = 'paste' | 'field';

/** What is known in every watched frame: the settings, and whether a text may bring a token. */
export interface Lookout {
  /** Reads what is stored, once. Asked for when a field is used: most frames are never written in. */
  readonly wake: () => Promise<void>;
  /** False while `settings` may be the defaults. */
  readonly isAwake: () => boolean;
  readonly settings: () => Settings;
  /** False where the person said "Not a secret: this site". */
  readonly watches: () => boolean;
  /** True for a field that is there to take a token: on a settings page, never on a page for tickets. */
  readonly isRightPlace: (field: Element) => boolean;
  /** Whether a token on its way into this field is asked about. */
  readonly asksAt: (field: Element) => boolean;
  /**
   * False when the guard would find nothing. True is not the last word: the guard knows what the person allowed and
   * switched off, and what is published for everybody. Kinds that are off count here: the guard may give the same value
   * a vendor's name, which is on.
   */
  readonly suspects: (text: string, source: Source) => boolean;
}

/** Watches with default settings until the stored ones have arrived: a paste in the first moment counts too. */
export function createLookout(propose: Propose, { signal }: Lifetime): Lookout {
  let settings = parseSettings(undefined);
  let places: readonly PortalPlaces[] = [];
  let isAwake = false;
  const read = async (): Promise<void> => {
    onSettings((next) => (settings = next), signal);
    // Without an answer (the extension is being updated) it watches by the defaults.
    ({ settings, places } = await readForFrame().catch(() => ({ settings, places })));
    isAwake = true;
  };
  let waking: Promise<void> | undefined;

  const watches = (): boolean => !settings.quietHosts.includes(location.hostname);
  const isRightPlace = (field: Element): boolean =>
    places.length > 0 && rightPlaceAt(places, location.href, namesOf(field)) !== undefined;

  return {
    wake: () => (waking ??= read()),
    isAwake: () => isAwake,
    settings: () => settings,
    watches,
    isRightPlace,
    asksAt: (field) => watches() && settings.onPaste !== 'warn' && !isRightPlace(field),
    // The person's own patterns come with the hands.
    suspects: (text, source) =>
      settings.custom.length > 0 || see(propose, text, source === 'paste').candidates.length > 0,
  };
}
