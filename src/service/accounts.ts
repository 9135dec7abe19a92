import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** E-mail addresses, each with the SHA-256 of its token in hex. */
export type Accounts = ReadonlyMap<string, string>;

/** Who asks: nobody in particular, a known account, or somebody with wrong credentials. */
export type Caller = { readonly kind: 'anonymous' | 'wrong' } | { readonly kind: 'account'; readonly user: string };

/**
 * Reads the file of `--accounts`: one `e-mail sha256-of-token` a line; empty lines and lines with `#` are passed over.
 * @returns the accounts, or the number of the first line that is neither
 */
export function parseAccounts(text: string): Accounts | { readonly badLine: number } {
  const accounts = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [user, hash, more] = line.trim().split(/\s+/);
    if (user === undefined || hash === undefined || more !== undefined || !/^[0-9a-f]{64}$/i.test(hash)) {
      return { badLine: index + 1 };
    }
    accounts.set(user.toLowerCase(), hash.toLowerCase());
  }
  return accounts;
}

/** Reads accounts from a file. @returns a sentence where it cannot be used */
export function readAccounts(path: string): Accounts | string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return `The accounts file ${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
  }
  const accounts = parseAccounts(text);
  if (!('badLine' in accounts)) return accounts;
  return `Line ${accounts.badLine} of the accounts file ${path} is not "e-mail sha256-of-token".`;
}

/** Tells who sent an `Authorization` header. */
export function callerOf(authorization: string | undefined, accounts: Accounts): Caller {
  if (authorization === undefined) return { kind: 'anonymous' };
  const basic = /^basic +([\w+/=-]+)$/i.exec(authorization)?.[1] ?? '';
  const credentials = Buffer.from(basic, 'base64').toString('utf8');
  const colon = credentials.indexOf(':');
  const user = credentials.slice(0, Math.max(0, colon)).toLowerCase();
  const given = createHash('sha256')
    .update(credentials.slice(colon + 1))
    .digest();
  const known = Buffer.from(accounts.get(user) ?? '', 'hex');
  return known.length === given.length && timingSafeEqual(known, given) ? { kind: 'account', user } : { kind: 'wrong' };
}
