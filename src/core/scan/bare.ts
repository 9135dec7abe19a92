import { isAlnum } from '../context/chars.ts';
import { entropy } from '../filters/entropy.ts';
import { isMasked } from '../filters/masked.ts';
import { isPlaceholder } from '../filters/placeholders.ts';
import { wordiness } from '../filters/wordiness.ts';

const LEAST = 28;
const MOST = 160;
const STRIDE = 13;
const MOST_RUNS = 8;
const MOST_WORDY = -1.2;
const DIGITS_LEAST = 0.08;
const DIGITS_MOST = 0.6;

/** A character of a token; one of them on either side of every sixth is needed for a look to be worth while. */
const isToken = (code: number): boolean => isAlnum(code) || code === 95 || code === 45;

/** What may stand next to a bare token: nothing that makes a path, an address, a digest or code of it, and no key, which would have been read. */
const FREE_BEFORE = /^$|[\s"'`(]/;
const FREE_AFTER = /^$|[\s"'`)\]<,;]/;
const DIGEST_BEFORE =
  /(?:[:=]\s?|W\/)["'`]$|[\w+/]{30}\s{1,4}$|(?:sha\d{1,3}|integrity|checksum|digest|hash|etag|nonce|boundary|public|(?:\b|_)id)(?: ?key)?\W{0,4}$/i;

/** How keys and certificates in ASN.1, SSH keys, images and archives begin in base64. */
const BODY_START = /^(?:MI[A-Z]|MF[kw]|AAAA|iVBOR|UEsD|PHN2|R0lG|\/9j)/;

/** A line of 64 or 76 characters is one of the many that base64 is wrapped into. */
const isBodyLine = (text: string, start: number, end: number): boolean =>
  (end - start === 64 || end - start === 76) &&
  /^$|\n/.test(text.charAt(start - 1)) &&
  /^$|[\r\n]/.test(text.charAt(end));

/** About what random letters and digits of this length have; real text has less. */
const leastEntropy = (length: number): number => 0.9 * Math.log2(length) - 0.007 * length - 0.2;

function isRandom(run: string): boolean {
  const digits = run.replace(/\D/g, '').length / run.length;
  if (digits < DIGITS_LEAST || digits > DIGITS_MOST) return false;
  if (!/[a-z]/.test(run) || !/[A-Z]/.test(run) || /^[\da-f]+$/i.test(run)) return false;
  if (
    isMasked(run) ||
    isPlaceholder(run) ||
    /[_-]{2}|^[_-]|^Qm|^(?:pk|cus|evt|req|msg|usr|user|org|team|acct|price|resp|chatcmpl)[_-]/.test(run)
  )
    return false;
  return wordiness(run) < MOST_WORDY && entropy(run) > leastEntropy(run.length);
}

/** Random strings that neither a key nor a vendor's shape announces. The bar is high: only what can hardly be anything else. */
export function scanBare(text: string, onRun: (start: number, end: number) => void): void {
  // One such string is a token in a sentence; many are data.
  let runs: [number, number][] = [];
  for (let i = STRIDE - 1; i < text.length && runs.length <= MOST_RUNS; i += STRIDE) {
    if (!isToken(text.charCodeAt(i)) || !isToken(text.charCodeAt(i - 6)) || !isToken(text.charCodeAt(i - 12))) continue;
    let start = i;
    while (start > 0 && isToken(text.charCodeAt(start - 1))) start--;
    let end = i + 1;
    while (end < text.length && isToken(text.charCodeAt(end))) end++;
    i += Math.floor((end - i) / STRIDE) * STRIDE;
    if (end - start < LEAST || end - start > MOST) continue;
    if (!FREE_BEFORE.test(text.charAt(start - 1)) || !FREE_AFTER.test(text.charAt(end))) continue;
    if (BODY_START.test(text.slice(start, start + 5)) || isBodyLine(text, start, end)) continue;
    if (DIGEST_BEFORE.test(text.slice(Math.max(0, start - 40), start))) continue;
    if (isRandom(text.slice(start, end))) runs.push([start, end]);
  }
  if (runs.length > MOST_RUNS) runs = [];
  for (const [start, end] of runs) onRun(start, end);
}
