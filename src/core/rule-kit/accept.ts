import { isSecretValue } from '../context/values/judge.ts';
import { looksLikePassword } from '../context/values/password.ts';
import { wordiness } from '../filters/wordiness.ts';

// What `accept` of a rule asks of a value, by name, so that a compact table can refer to it.

export { bothCases, bothCasesAndDigit } from '../filters/letters.ts';
export { fitsBesideKey } from '../context/values/password.ts';

/** True for a value that no word, name or number is: it holds a letter and at least two digits. */
export const mixed = (secret: string): boolean => /[a-z]/i.test(secret) && /\d\D*\d/.test(secret);

/** Meta's tokens: base64 without a separator, where words of camel case have no three capitals in a row. */
export const capitalsInRow = (secret: string): boolean =>
  /[a-z]/.test(secret) && /[A-Z]{3}/.test(secret) && /\d\D*\d/.test(secret);

export const capitalAndTwoDigits = (secret: string): boolean => /\d.*\d/.test(secret) && /[A-Z]/.test(secret);

/** Random letters and digits, but no hexadecimal digest. */
export const beyondHex = (secret: string): boolean => /[a-z].*\d|\d.*[a-z]/i.test(secret) && /[g-z]/i.test(secret);

export const hyphenOrLong = (secret: string): boolean => /[-_]/.test(secret) || secret.length > 200;

/** An escape of base64's last characters: what is all letters and digits is a word or an id as well. */
export const percentCoded = (secret: string): boolean => /%3D|%2B|%2F/i.test(secret);

/** A password that people chose or a machine drew: where the place alone says that one stands there, two digits are too much to ask. */
export const drawnOrChosen = (secret: string): boolean => mixed(secret) || isSecretValue(secret, 'password');

/** What nobody would write but as a password, whatever stands around it. */
export const unmistakable = (secret: string): boolean =>
  looksLikePassword(secret) && /\d.*\d|[!#$&*@^~_%]/.test(secret) && /[^a-z\d]/i.test(secret);

/** Groups of letters that make no words. */
export const wordless = (secret: string): boolean => wordiness(secret) < -0.4;
