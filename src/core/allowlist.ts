import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * What is kept of a value that the person declared to be no secret: a salted SHA-256, in hex.
 * The salt is one installation's own, so that hashes of two installations cannot be compared.
 */
export function hashSecret(secret: string, salt: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${salt}\n${secret}`)));
}
