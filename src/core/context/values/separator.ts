import { isAlnum, isNewline, isQuote, skipBlanks } from '../chars.ts';
import { after, isOneOf } from '../sticky.ts';

/** How key and value are held apart. `weak` separators stand in prose and addresses as well: the value must look like a secret by itself. */
export interface Separator {
  /** Where the value begins. */
  readonly valueAt: number;
  readonly form: 'assign' | 'flag' | 'element' | 'blank' | 'call';
}

const ASSIGN =
  /\.{3,99}(?: ?:)?|=(?:>|&gt;)|;s:\d{1,5}:|:=|::(?= )|->|={1,3}|\|\||[-–](?= )|(?!::)[:\t|│：＝→](?:\*{1,2}|(?:<\/?\w{1,6}> ?){1,3})?|%3D|%253D|&#61;|\\u003d/iy;
/** Forms have lists: `user%5Bpassword%5D=…`, `tokens[]=…`. PHP prints `["password":protected]` and `[password:App\Config:private]`; Perl has `$self->{'password'}`. */
const CLOSER =
  /&(?:quot|#0?3[49]);|%22|(?:%5B)?%5D|\[\]|\*{1,2}|<\/\w{1,6}>| \d(?=:)|(?:\^?\\{0,7}\^?["'`])?(?:(?::(?:protected|"?[\w\\]{1,60}"?:private))?[\]}])?/iy;
const ELEMENT = /(?:\s[^<>]{0,250}?)?(?:>|&gt;)\s{0,40}(?:<value>\s{0,40}|(?:<|&lt;)!\[CDATA\[\s{0,40})?/iy;
/** How an element opens, perhaps with its namespace (`<wsse:`), and perhaps in a text that another holds. */
const OPEN = /(?<=(?:<|&lt;)(?:\w{1,20}:)?)/y;
/** No neighbour in a list of names, as in `["password", "clientSecret2"]`, and no key of the next value: `"…/bypass", "keywords": […]`. */
const CALL = /["']?\s{0,3}[(,]\s{0,40}(?:<<)?(?=\\?["'](?![a-z]+(?:[A-Z][a-z]+)+\d["']|[\w-]{1,40}\\?["']\s?:(?!:)))/y;
/** A label above its value, as in a form that was copied, and what may stand before it in its line. */
const LABEL = /(?<=(?:^|\n)[\w >*-]{0,40})/y;
const LONGEST_LABEL = 40;
const BELOW = /:?[ \t]{0,3}(?:\r?\n[ \t]{0,9}){1,2}(?=[^\s"'`]{8,128}[ \t]{0,3}(?:[\r\n]|$))/y;

/** A key behind `-` or `--` is an option; behind a blank or a quote only, so that `a-token` is none. */
function isFlag(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && text.charCodeAt(i - 1) === 45) i--;
  return i < start && (i === 0 || /[\s"'`[,(]/.test(text.charAt(i - 1)));
}

/** What follows the key that spans `start` to `end`; undefined when no value can follow. */
export function readSeparator(text: string, start: number, end: number): Separator | undefined {
  if (isOneOf('<:;', text, start - 1) && after(OPEN, text, start) > 0) {
    const valueAt = after(ELEMENT, text, end);
    if (valueAt > 0) return { valueAt, form: 'element' };
  }
  const next = skipBlanks(text, end);
  const form = isFlag(text, start) ? 'flag' : 'blank';
  const code = text.charCodeAt(next);
  // In prose a letter follows, where none of the patterns below begins.
  if (text.charCodeAt(end) === 32 && code > 57 && isAlnum(code)) return { valueAt: next, form };
  // A line of base64 is no label.
  const isLabel =
    end - start < LONGEST_LABEL &&
    isNewline(text.charCodeAt(skipBlanks(text, isOneOf(':', text, end) ? end + 1 : end)));
  const below = isLabel ? after(BELOW, text, end) : -1;
  if (below > 0 && after(LABEL, text, start) >= 0) return { valueAt: below, form: 'blank' };
  const closed = Math.max(end, after(CLOSER, text, end));
  // A tab is a table's.
  const at = text.charCodeAt(closed) === 9 ? closed : skipBlanks(text, closed);
  const isInName = text.charCodeAt(end) === 124 && text.charCodeAt(start - 1) !== 124;
  const assigned = isInName ? -1 : after(ASSIGN, text, at);
  if (assigned > 0) return { valueAt: skipBlanks(text, assigned), form: 'assign' };
  const called = after(CALL, text, end);
  if (called > 0) return { valueAt: called, form: 'call' };
  return at > closed && (form === 'flag' || !isQuote(text.charCodeAt(closed - 1))) ? { valueAt: at, form } : undefined;
}
