/** Made-up characters for evidence: nothing that looks like a token stands in the repository, and nothing here is one. */
const draw = (alphabet: string, length: number): string => {
  let state = 7 + length;
  let text = '';
  while (text.length < length) {
    // Numerical Recipes' linear congruential generator: the same text for the same length, every time.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += alphabet.charAt((state >>> 8) % alphabet.length);
  }
  return text;
};

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();

/** Lower-case hexadecimal digits. */
export const hex = (length: number): string => draw(`${DIGITS}abcdef`, length);
/** Letters of both cases and digits. */
export const alnum = (length: number): string => draw(DIGITS + UPPER + LOWER, length);
/** Lower-case letters and digits. */
export const lower = (length: number): string => draw(DIGITS + LOWER, length);
/** Upper-case letters and digits. */
export const upper = (length: number): string => draw(DIGITS + UPPER, length);
/** Decimal digits, the first of them never a zero. */
export const digits = (length: number): string => `1${draw(DIGITS, length - 1)}`;
/** A version 4 UUID. */
export const uuid = (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
