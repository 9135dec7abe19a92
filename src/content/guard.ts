import { hashSecret } from '../core/allowlist.ts';
import { detect, type Finding } from '../core/index.ts';
import { parseSettings, type Settings } from '../core/settings/index.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import type { Lifetime } from './lifetime.ts';

export type Source = 'paste' | 'field';

/** Decides what in a text is a secret here, by the rules, the settings and what the person said on this page. */
export interface Guard {
  readonly settings: () => Settings;
  /** False where the person said "Not a secret: this site". */
  readonly watches: () => boolean;
  readonly find: (text: string, source: Source) => Finding[];
  /** Lets these values pass on this page from now on: they were pasted as they are, or said to be no secrets. */
  readonly letPass: (secrets: readonly string[]) => void;
}

/** Watches with default settings until the stored ones have arrived: a paste in the first milliseconds counts too. */
export function createGuard({ signal }: Lifetime): Guard {
  let settings = parseSettings(undefined);
  const use = (next: Settings): void => {
    settings = next;
  };
  onSettings(use, signal);
  void readSettings().then(use);

  // Not in clear even in memory: a hash does to recognise them. The salt is this page's own.
  const salt = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const passed = new Set<string>();

  const allowed = (secret: string): boolean =>
    (passed.size > 0 && passed.has(hashSecret(secret, salt))) ||
    (settings.allowed.length > 0 && settings.allowed.includes(hashSecret(secret, settings.salt)));

  return {
    settings: () => settings,
    watches: () => !settings.quietHosts.includes(location.hostname),
    find: (text, source) => detect(text, { source, off: new Set(settings.rulesOff), allowed }),
    letPass: (secrets) => {
      for (const secret of secrets) passed.add(hashSecret(secret, salt));
    },
  };
}
