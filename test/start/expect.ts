import assert from 'node:assert/strict';

/** Throws when one of the secrets, or the middle of one, is in the text. */
export function assertHidden(text: string, secrets: readonly string[]): void {
  for (const secret of secrets) {
    const middle = secret.slice(8, -8);
    assert(!text.includes(middle), `a token of ${secret.length} characters reached where it must not be`);
  }
}

export const maskOf = (secret: string): string => `${secret.slice(0, 4)}***${secret.slice(-4)}`;

/** Throws unless every secret stands in the text as its mask. */
export function assertMasked(text: string, secrets: readonly string[]): void {
  assertHidden(text, secrets);
  for (const secret of secrets) assert(text.includes(maskOf(secret)), `the mask ${maskOf(secret)} is missing`);
}
