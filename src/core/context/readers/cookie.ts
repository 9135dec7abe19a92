import { isMasked } from '../../filters/masked.ts';
import { isKnownShape } from '../../filters/known-shapes.ts';
import { isPlaceholder } from '../../filters/placeholders.ts';
import { isReference } from '../../filters/references.ts';
import { wordiness } from '../../filters/wordiness.ts';
import type { Reader, Scan } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

/** Between the header's name and its first pair, in plain text, JSON, HAR, cURL, code. */
const OPENING =
  /s?(?:\\{0,7}["'])?\s{0,4}(?:,\s{0,40}\\{0,7}["']value\\{0,7}["']\s{0,4})?(?::|=>|=|\s(?=["']))\s{0,8}(?:\[\s{0,8})?\\{0,7}["']?\s{0,4}/iy;
/** `name=value;`, and what else a header says of its cookie: a date holds a comma and blanks. */
const PAIR =
  /(?:expires=[a-z]{3,9},[\w :-]{0,30}|(?:path|domain)=[^;\s"'\\,<>]{0,4096}|([\w.!#$%*+^|~-]{1,100})=([^;\s"'\\,<>]{0,4096}))(?:;[ \t\xa0]*)?/iy;
/** The same as an object has it: `cookies={'name': 'value'}`. */
const FIELD =
  /[{,]\s{0,40}\\{0,7}["']([^"'\\\s]{1,100})\\{0,7}["']\s?:\s{0,4}(?:[\w.]{1,20}|\\{0,7}["']([^"'\\\s]{0,4096})\\{0,7}["'])\s{0,40}/y;
/** The same in a browser's archive: `"cookies": [{"name": …, "value": …}]`. */
const ENTRY =
  /[{,\s]{1,60}\\{0,7}"name\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{1,100})\\{0,7}"\s{0,4},\s{0,60}\\{0,7}"value\\{0,7}"\s{0,4}:\s{0,4}\\{0,7}"([^"\\]{0,4096})[^{}]{0,600}\}/y;
const OPEN_LIST = /\\{0,7}"\s{0,4}:\s{0,4}\[/y;

/** Names that say that the cookie is who one is. */
const SESSION_NAME =
  /s(?:ess|id\b)|_id$|^n?id$|auth|token|log(?:in|ged)|remember|user|jwt|[cx]srf|secure|identity|account|credential|ticket|connect/i;
/** Cookies that count visitors. */
const COUNTING = /^(?:_(?:_utm|g[aci]|fb|hj|uet|pk|cl|sp)|mp_|ajs_|amcv|optanon|ai_(?:user|session)$)/i;

function isSession(name: string, value: string): boolean {
  if (value.length < 8 || isMasked(value) || isPlaceholder(value) || isReference(value) || isKnownShape(value))
    return false;
  if (COUNTING.test(name)) return false;
  if (SESSION_NAME.test(name)) return wordiness(value) < (/\d/.test(value) ? 0.6 : 0);
  return value.length >= 20 && /\d/.test(value) && /[a-z]/i.test(value) && wordiness(value) < -0.8;
}

/** Looks at each cookie of a list that begins at `from`, which is -1 when there is none. */
function readList(scan: Scan, from: number, cookie: RegExp): void {
  if (from < scan.listUntil) return;
  let at = from;
  for (let match; (match = matchAt(cookie, scan.text, at)); scan.listUntil = at) {
    const [all, name, value = ''] = match;
    if (name && isSession(name, value)) {
      const start = scan.text.indexOf(value, at + all.indexOf(name) + name.length);
      scan.emit(start, start + value.length, 'session-cookie', name);
    }
    at += all.length;
  }
}

function read(scan: Scan, _at: number, end: number): void {
  const from = after(OPENING, scan.text, end);
  readList(scan, from, scan.text.charAt(from) === '{' ? FIELD : PAIR);
}

/** `Cookie` and `Set-Cookie`: every pair is looked at by itself. */
export const cookieReaders: readonly Reader[] = [
  { words: ['cookie'], read },
  { words: ['cookies'], read: (scan, _at, end) => readList(scan, after(OPEN_LIST, scan.text, end), ENTRY) },
  // cURL's short option.
  { words: [" -b '", ' -b "'], read: (scan, _at, end) => readList(scan, end, PAIR) },
];
