import { createHash } from 'node:crypto';
import { mask } from '../../../src/core/index.ts';
import { maskValue } from '../../../src/core/mask.ts';

/** A token of the shape of GitHub's, made here so that no scanner takes this repository for a leak. */
export function tokenFor(label: string): string {
  const letters = createHash('sha512')
    .update(label)
    .digest('base64')
    .replaceAll(/[^a-zA-Z0-9]/g, '');
  return 'ghp_' + letters.slice(0, 36);
}

/** The mask of such a token, as it stands in a text. */
export function maskOf(token: string): string {
  const masked = mask(token);
  if (masked === token) throw new Error(`${maskValue(token)} is not recognised: the matrix would prove nothing`);
  return masked;
}
