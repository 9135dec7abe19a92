import { isAlnum, lookBack } from '../context/chars.ts';
import { namesOther } from '../context/keys/classify-key.ts';
import { entropy } from '../filters/entropy.ts';
import { isMasked } from '../filters/masked.ts';
import { isPlaceholder } from '../filters/placeholders.ts';
import { wordiness } from '../filters/wordiness.ts';
import { LOWEST, type Piece } from './pieces.ts';
import { isWrapped } from './wrapped.ts';

const LEAST = 28;
const MOST = 160;
/** A run of the least length holds twelve characters from one of these places on. */
const STRIDE = 16;
const MOST_RUNS = 8;
const MOST_WORDY = -1.2;
const DIGITS_LEAST = 0.08;
const DIGITS_MOST = 0.6;
const ODD_LETTERS_LEAST = 0.25;

const isToken = (code: number): boolean => isAlnum(code) || code === 95 || code === 45;

/** In the lowest bit of each of four characters whether it may be one of a token: no blank, no quote, no bracket, no line's end. */
const mayBeToken = (four: number): number =>
  (four >>> 6) | ((four >>> 5) & ((four >>> 4) | ((four >>> 3) & (four >>> 2))));

/** What may stand next to a bare token: nothing that makes a path, an address, a digest or code of it. */
const FREE_BEFORE = /^$|[\s"'`(]$|(?:^|[\s"'`])[_a-z][\w.]*=$/i;
const FREE_AFTER = /^$|[\s"'`)\]<,;]/;
const DIGEST_BEFORE =
  /(?::\s?|[\w/]=|W\/)["'`]{1,2}$|[\w+/]{30}\s{1,4}$|(?:sha\d{1,3}|integrity|checksum|digest|hash|etag|nonce|boundary|public|(?:\b|_)id)(?: ?key)?(?: (?:is|est?|was))?[^\w\n]{0,9}$/i;
/** The name of what the token is given to. */
const NAME_BEFORE = /([\w.]{1,40})\s?=\s?["'`]?$/;

/** How keys and certificates in ASN.1, SSH keys, images and archives begin in base64. */
const BODY_START = /^(?:MI[A-Z]|MF[kw]|AAAA|iVBOR|UEsD|PHN2|R0lG|\/9j)/;

/** A line of 64 or 76 characters is one of the many that base64 is wrapped into. */
const isBodyLine = (text: string, start: number, end: number): boolean =>
  (end - start === 64 || end - start === 76) &&
  /^$|\n/.test(text.charAt(start - 1)) &&
  /^$|[\r\n]/.test(text.charAt(end));

/** About what random letters and digits of this length have; real text has less. */
const leastEntropy = (length: number): number => 0.9 * Math.log2(length) - 0.007 * length - 0.2;

/** Letters of both cases, or of one and many that no hexadecimal number has. */
function isOfTokens(run: string): boolean {
  if (/[a-z]/.test(run) && /[A-Z]/.test(run)) return /[g-z]/i.test(run);
  return !/[_-]/.test(run) && run.replace(/[^g-z]/gi, '').length > ODD_LETTERS_LEAST * run.length;
}

function isRandom(run: string): boolean {
  const digits = run.replace(/\D/g, '').length / run.length;
  if (digits < DIGITS_LEAST || digits > DIGITS_MOST || !isOfTokens(run)) return false;
  if (isMasked(run) || isPlaceholder(run) || /[_-]{2}|^[_-]/.test(run)) return false;
  return wordiness(run) < MOST_WORDY && entropy(run) > leastEntropy(run.length);
}

/** Whether a run is a token by itself, and by what stands around it. */
function isBare(text: string, start: number, end: number): boolean {
  if (end - start < LEAST || end - start > MOST) return false;
  if (!FREE_AFTER.test(text.charAt(end)) || BODY_START.test(text.slice(start, start + 5))) return false;
  const before = lookBack(text, start, 40);
  if (!FREE_BEFORE.test(before) || DIGEST_BEFORE.test(before) || isBodyLine(text, start, end)) return false;
  if (namesOther(NAME_BEFORE.exec(before)?.[1] ?? '') || !isRandom(text.slice(start, end))) return false;
  return !isWrapped(text, start);
}

/** Looks for random strings that neither a key nor a vendor's shape announces. */
export interface BareScan {
  /** Takes the pieces of the text in order. */
  readonly onPiece: (piece: Piece) => void;
  /** All that were found. The bar is high: only what can hardly be anything else. */
  readonly runs: () => readonly (readonly [start: number, end: number])[];
}

export function bareScan(text: string): BareScan {
  const runs: [number, number][] = [];
  let runEnd = 0;
  const onPiece = ({ fours, base, from, to }: Piece): void => {
    for (let at = from; at < to && runs.length <= MOST_RUNS; at += STRIDE) {
      const i = (at - base) >> 2;
      const all =
        mayBeToken(fours[i] as number) & mayBeToken(fours[i + 1] as number) & mayBeToken(fours[i + 2] as number);
      if ((all & LOWEST) !== LOWEST || at < runEnd) continue;
      let end = at;
      while (isToken(text.charCodeAt(end))) end++;
      if (end - at < LEAST - STRIDE) continue;
      let start = at;
      while (isToken(text.charCodeAt(start - 1))) start--;
      runEnd = end;
      if (isBare(text, start, runEnd)) runs.push([start, runEnd]);
    }
  };
  // One such string is a token in a sentence; many are data.
  return { onPiece, runs: () => (runs.length > MOST_RUNS ? [] : runs) };
}
