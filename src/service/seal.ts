import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import type { StoreId } from './store/store.ts';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
const ivBytes = 12;
const tagBytes = 16;

/** A key for a link or a receipt: 31 letters and digits, 160 bits, as the wire's keys look. Stored nowhere. */
export function newKey(): string {
  return Array.from({ length: 31 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}

/** Could this be a key? Whether it is one, the store knows. */
export function isKey(text: string): boolean {
  return /^[a-z0-9]{20,128}$/.test(text);
}

/** The name under which the store keeps what belongs to a key. The key cannot be had back from it. */
export function idOf(key: string): StoreId {
  return createHash('sha256').update(`token-veil id ${key}`).digest('base64url');
}

/**
 * Encrypts with AES-256-GCM under a key derived from the link's own, bound to the place where it is stored.
 * @param pepper what the passphrase adds, see `passphrase.ts`
 * @returns base64 of iv, tag, ciphertext
 */
export function seal(text: string, key: string, pepper?: Buffer): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', cipherKey(key, pepper), iv).setAAD(Buffer.from(idOf(key)));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/**
 * Undoes `seal`.
 * @throws where the stored bytes are not what `seal` made
 */
export function unseal(sealed: string, key: string, pepper?: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64');
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', cipherKey(key, pepper), iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(idOf(key))).setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return decipher.update(bytes.subarray(ivBytes + tagBytes), undefined, 'utf8') + decipher.final('utf8');
}

/** The link's key has its full 160 bits, so that HKDF needs no salt. */
function cipherKey(key: string, pepper: Buffer = Buffer.alloc(0)): Buffer {
  return Buffer.from(hkdfSync('sha256', Buffer.concat([Buffer.from(key), pepper]), '', 'token-veil seal', 32));
}
