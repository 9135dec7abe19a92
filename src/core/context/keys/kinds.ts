import type { Severity } from '../../finding.ts';
import type { KeyClass } from './classify-key.ts';

/** What a finding is called that no vendor's rule names: in order of precedence, after the vendors' rules. */
export const kindIds = [
  'connection-password',
  'basic-auth',
  'bearer-token',
  'password',
  'session-cookie',
  'secret-value',
  'possible-secret',
  'encoded-secret',
  'password-hash',
  'generic-string',
] as const;

export type KindId = (typeof kindIds)[number];

/** What may be a secret, and what guesses are tried on, is less than a secret. */
const LESS: readonly KindId[] = ['possible-secret', 'password-hash', 'generic-string'];

/** How much is lost with a finding of this kind. */
export const severityOf = (kind: KindId): Severity => (LESS.includes(kind) ? 'medium' : 'high');

/** What a finding is called that only a key announced. */
export const kindOf: Readonly<Record<KeyClass, KindId>> = {
  password: 'password',
  secret: 'secret-value',
  weak: 'possible-secret',
};
