import { lookBack } from '../chars.ts';
import type { Reader, Scan } from '../scan.ts';
import { matchAt } from '../sticky.ts';

/**
 * In this order: bcrypt, MD5 and Apache's, SHA-256 and SHA-512, Argon2, yescrypt, and of LDAP SHA-1. Docker's compose files double
 * the dollar.
 */
const HASH =
  /\$(?:2[abxy]\${1,2}\d{2}\${1,2}[./A-Z\d]{53}|(?:1|apr1)\${1,2}[./A-Z\d]{0,8}\${1,2}[./A-Z\d]{22}|[56]\$(?:rounds=\d{1,9}\$)?[^$\s:"'\\]{0,16}\$[./A-Z\d]{43,86}|argon2i?d?\$v=\d{1,3}\$m=\d{1,9},t=\d{1,6},p=\d{1,4}\$[+/A-Z\d]{8,88}\$[+/A-Z\d]{16,128}|y\$[./A-Z\d]{1,8}\$[./A-Z\d]{1,86}\$[./A-Z\d]{43})(?![./A-Z\d])|\{S?SHA\}[+/A-Z\d]{27,64}={0,2}/iy;

/** What says that a hash is there to be looked at. */
const SHOWN = /(?:example(?!\.)|sample|dummy|fake|assert|test)[^\n]*$/i;

/** A password's hash is no password, but what guesses are tried on. */
function read(scan: Scan, at: number): void {
  const hash = matchAt(HASH, scan.text, at)?.[0];
  if (hash && !SHOWN.test(lookBack(scan.text, at, 60)))
    scan.emit(at, at + hash.length, 'password-hash', undefined, 'certain');
}

export const passwordHashReader: Reader = {
  words: ['$2a$', '$2b$', '$2x$', '$2y$', '$1$', '$apr1$', '$5$', '$6$', '$argon2', '$y$', '{sha}', '{ssha}'],
  read,
};
