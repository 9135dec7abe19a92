import { entropy } from '../entropy.ts';
import { isNotSecret } from '../filters/not-secret.ts';
import { wordiness } from '../filters/wordiness.ts';
import type { KeyClass } from './classify-key.ts';

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;

/** Whether a value under a key of this class is a secret. */
export function isSecretValue(value: string, keyClass: KeyClass): boolean {
  if (value.length < 6 || isNotSecret(value)) return false;
  if (keyClass === 'password') return /\d/.test(value) || wordiness(value) < 0.2;
  if (keyClass === 'secret') return value.length >= 8 && (UUID.test(value) || wordiness(value) < 0.3);
  return value.length >= 16 && !UUID.test(value) && /\d/.test(value) && wordiness(value) < -0.5 && entropy(value) > 2.5;
}
