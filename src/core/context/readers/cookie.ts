import { isMasked } from '../../filters/masked.ts';
import { isKnownShape } from '../../filters/known-shapes.ts';
import { isPlaceholder } from '../../filters/placeholders.ts';
import { isReference } from '../../filters/references.ts';
import { wordiness } from '../../filters/wordiness.ts';
import { isBlank } from '../chars.ts';
import type { Reader, Scan } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

/** Between the header's name and its first pair, in plain text, JSON, HAR, cURL, code. */
const OPENING =
  /s?(?:\\{0,7}["'])?\s{0,4}(?:,\s{0,40}\\{0,7}["']value\\{0,7}["']\s{0,4})?(?::|=>|=|\s(?=["']))\s{0,8}(?:\[\s{0,8})?\\{0,7}["']?\s{0,4}/iy;
const PAIR = /([\w.!#$%*+^|~-]{1,100})=([^;\s"'\\,<>]{0,4096})/y;
const ATTRIBUTES = /^(?:path|domain|expires)$/i;
/** Names that say that the cookie is who one is. */
const SESSION_NAME =
  /s(?:ess|id\b)|_id$|^n?id$|auth|token|login|remember|user|jwt|[cx]srf|secure|identity|account|credential|ticket|connect/i;
/** Cookies that count visitors. */
const COUNTING = /^(?:_(?:_utm|g[aci]|fb|hj|uet|pk|cl|sp)|mp_|ajs_|amcv|optanon|ai_(?:user|session)$)/i;
const MOST_PAIRS = 200;

function isSession(name: string, value: string): boolean {
  if (value.length < 8 || isMasked(value) || isPlaceholder(value) || isReference(value) || isKnownShape(value))
    return false;
  if (COUNTING.test(name)) return false;
  if (SESSION_NAME.test(name)) return /\d/.test(value) ? wordiness(value) < 0.6 : wordiness(value) < 0;
  return value.length >= 20 && /\d/.test(value) && /[a-z]/i.test(value) && wordiness(value) < -0.8;
}

function readPairs(scan: Scan, _at: number, end: number): void {
  const { text } = scan;
  let at = end;
  for (let pairs = 0; pairs < MOST_PAIRS; pairs++) {
    const pair = matchAt(PAIR, text, at);
    if (!pair) return;
    const [all, name = '', value = ''] = pair;
    const start = at + name.length + 1;
    if (!ATTRIBUTES.test(name) && isSession(name, value))
      scan.emit(start, start + value.length, 'session-cookie', name);
    at += all.length;
    // Expires holds a comma and blanks; a pair ends at a semicolon.
    if (/^expires$/i.test(name)) while (at < text.length && !/[;"'\\\n]/.test(text.charAt(at))) at++;
    if (text.charCodeAt(at) !== 59) return;
    at++;
    while (isBlank(text.charCodeAt(at))) at++;
  }
}

function read(scan: Scan, at: number, end: number): void {
  const pairsAt = after(OPENING, scan.text, end);
  if (pairsAt > 0) readPairs(scan, at, pairsAt);
}

const HAR_COOKIE =
  /[{,\s]{1,60}\\{0,7}"name\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{1,100})\\{0,7}"\s{0,4},\s{0,60}\\{0,7}"value\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{0,4096})[^{}]{0,600}\}/y;

const OPEN_LIST = /\\{0,7}"\s{0,4}:\s{0,4}\[/y;

/** `"cookies": [{"name": …, "value": …}]` of a browser's archive. */
function readArchive(scan: Scan, _at: number, end: number): void {
  const { text } = scan;
  let at = after(OPEN_LIST, text, end);
  if (at < 0) return;
  for (let count = 0; count < MOST_PAIRS; count++) {
    const cookie = matchAt(HAR_COOKIE, text, at);
    if (!cookie) return;
    const [all, name = '', value = ''] = cookie;
    if (isSession(name, value)) {
      const start = text.indexOf(value, at + all.indexOf(name) + name.length);
      scan.emit(start, start + value.length, 'session-cookie', name);
    }
    at += all.length;
  }
}

/** `Cookie` and `Set-Cookie`: every pair is looked at by itself. */
export const cookieReaders: readonly Reader[] = [
  { words: ['cookie'], read },
  { words: ['cookies'], read: readArchive },
  // cURL's short option.
  { words: [" -b '", ' -b "'], read: readPairs },
];
