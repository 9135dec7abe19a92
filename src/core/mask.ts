import type { Span } from './span.ts';

/** The middle of every mask. Text that holds it is taken for masked already. */
export const MASK_MIDDLE = '***';

/** A mask shows at most a quarter of the secret, and never more than four characters at either end. */
const SHOWN_AT_EITHER_END = 4;
const LEAST_SHARE_HIDDEN = 4;

/** A character that must stand whole or not at all: an escape, an entity or a percent code could be cut. */
const FRAGILE = /[\\&%;"'`<>\s=,|]|[^\x21-\x7e]/;

/**
 * `E0D4***9E1D` for a secret; the same secret has the same mask everywhere. Short secrets show less, down to `***`.
 *
 * @param secret the whole of it
 * @param prefix how many characters at its start are public (`sk_live_`), in UTF-16 code units: they stay and do not count
 */
export function maskValue(secret: string, prefix = 0): string {
  const body = secret.slice(prefix);
  const shown = Math.min(SHOWN_AT_EITHER_END, Math.floor(body.length / (2 * LEAST_SHARE_HIDDEN)));
  const head = body.slice(0, shown);
  const tail = shown > 0 ? body.slice(-shown) : '';
  return secret.slice(0, prefix) + (FRAGILE.test(head) ? '' : head) + MASK_MIDDLE + (FRAGILE.test(tail) ? '' : tail);
}

/**
 * Puts something else in the place of each span.
 *
 * @param spans sorted and disjoint, as `detect` returns them
 * @param replacement asked once for each span, in order
 */
export function replaceFindings<S extends Span>(
  text: string,
  spans: readonly S[],
  replacement: (span: S) => string,
): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + replacement(span);
    at = span.end;
  }
  return out + text.slice(at);
}
