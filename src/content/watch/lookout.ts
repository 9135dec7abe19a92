import type { Propose } from '../../core/scan/propose.ts';
import { isHeralded } from '../../core/scan/heralds.ts';
import { see } from '../../core/scan/see.ts';
import { parseSettings, type Settings } from '../../core/settings/index.ts';
import { onSettings, readForFrame } from '../../platform/storage.ts';
import type { Lifetime } from './lifetime.ts';
import { ownAddress } from './own-address.ts';

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
  /** The right places for tokens, as they are stored. */
  readonly places: () => unknown;
  /** Whether a token on its way in is asked about. */
  readonly asks: () => boolean;
  /**
   * False when the guard would find nothing. True is not the last word: the guard knows what the person allowed and
   * switched off, and what is published for everybody. Kinds that are off count here: the guard may give the same value
   * a vendor's name, which is on.
   */
  readonly suspects: (text: string, source: Source) => boolean;
}

/** Watches with default settings until the stored ones have arrived: a paste in the first moment counts too. */
export function createLookout(propose: Propose, { signal }: Lifetime): Lookout {
  // Most frames never ask for them.
  let known: Settings | undefined;
  const settings = (): Settings => (known ??= parseSettings(undefined));
  let places: unknown;
  let isAwake = false;
  const read = async (): Promise<void> => {
    onSettings((next) => (known = next), signal);
    // Without an answer (the extension is being updated) it watches by the defaults.
    const stored = await readForFrame().catch(() => undefined);
    if (stored) ({ settings: known, places } = stored);
    isAwake = true;
  };
  let waking: Promise<void> | undefined;

  const watches = (): boolean => !settings().quietHosts.includes(ownAddress().hostname);

  return {
    wake: () => (waking ??= read()),
    isAwake: () => isAwake,
    settings,
    watches,
    places: () => places,
    asks: () => watches() && settings().onPaste !== 'warn',
    // The person's own patterns come with the hands.
    suspects: (text, source) =>
      settings().custom.length > 0 || isHeralded(text) || see(propose, text, source === 'paste').candidates.length > 0,
  };
}
