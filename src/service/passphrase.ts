import { hkdfSync, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { StoredSecret } from './store/store.ts';

/** 32 MB and some 80 ms for each guess. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** A passphrase made ready: what the store keeps to check it, and what it adds to the secret's own key. */
export interface Hardened {
  readonly stored: NonNullable<StoredSecret['passphrase']>;
  readonly pepper: Buffer;
}

/** Hardens a new passphrase. */
export async function harden(passphrase: string): Promise<Hardened> {
  const salt = randomBytes(16);
  const stretched = await stretch(passphrase, salt);
  return { stored: { salt: salt.toString('base64'), check: checkOf(stretched).toString('base64') }, pepper: stretched };
}

/** Checks a passphrase. @returns what it adds to the secret's key, or undefined where it is the wrong one */
export async function check(passphrase: string, stored: Hardened['stored']): Promise<Buffer | undefined> {
  const stretched = await stretch(passphrase, Buffer.from(stored.salt, 'base64'));
  return timingSafeEqual(checkOf(stretched), Buffer.from(stored.check, 'base64')) ? stretched : undefined;
}

/** Derived from the stretched passphrase one way, so that the store does not hold the pepper. */
function checkOf(stretched: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', stretched, '', 'token-veil check', 32));
}

function stretch(passphrase: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // The same characters typed on another keyboard: https://www.rfc-editor.org/rfc/rfc8265
    scrypt(passphrase.normalize('NFC'), salt, 32, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
