import { hashSecret } from '../core/allowlist.ts';
import type { DetectOptions } from '../core/index.ts';
import type { Settings } from '../core/settings/index.ts';

/** Looks for what the person wants to be told about: the same exceptions hold here as on watched pages. */
export const detectOptions = ({ rulesOff, allowed, allowedKeys, custom, salt }: Settings): DetectOptions => ({
  source: 'paste',
  off: new Set(rulesOff),
  allowed: (secret) => allowed.length > 0 && allowed.includes(hashSecret(secret, salt)),
  allowedKeys,
  custom,
});
