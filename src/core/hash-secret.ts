import { sha256 } from './sha256.ts';

/**
 * What is kept of a value that the person declared to be no secret: a salted SHA-256, in hex.
 * The salt is one installation's own, so that hashes of two installations cannot be compared.
 */
export function hashSecret(secret: string, salt: string): string {
  const digest = sha256(new TextEncoder().encode(`${salt}\n${secret}`));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
