import { hashSecret } from '../hash-secret.ts';
import type { DetectOptions } from '../options.ts';
import type { Settings } from './settings.ts';

/** What the settings say of what is looked for: plain data, which crosses into a worker as functions do not. */
export type Wanted = Pick<Settings, 'rulesOff' | 'allowed' | 'salt' | 'allowedKeys' | 'custom'>;

/** Looks for what the person wants to be told about: the same exceptions hold in files and in the popup as on watched pages. */
export function detectOptions({ rulesOff, allowed, salt, allowedKeys, custom }: Wanted): DetectOptions {
  const known = new Set(allowed);
  return {
    off: new Set(rulesOff),
    allowed: (secret) => known.size > 0 && known.has(hashSecret(secret, salt)),
    allowedKeys,
    custom,
  };
}
