import { skipScheme } from './scheme.ts';
import { isBlank, isNewline } from '../chars.ts';
import { after, isOneOf, matchAt } from '../sticky.ts';
import type { Separator } from './separator.ts';
import { readValue } from './value.ts';
import type { Value } from './value.ts';

const LINE_START = /(?<=(?:^|[\n\r])(?:[>|*+-]|[^\S\n\r]){0,24}(?:(?:export|set(?:env)?|ENV|ARG)[^\S\n\r]{1,9})?)/iy;

/** Whether nothing but blanks, `export`, quote marks or a list's dash stands before the key on its line. */
export const beginsLine = (text: string, start: number): boolean => after(LINE_START, text, start) >= 0;

/** The type of the quoted string that follows: `b'…'` in Python, `N'…'` in SQL, `string(12) "…"` in PHP, `Some("…")` in Rust; in YAML a tag, a block. */
const TYPE =
  /(?:[bfNru@]|string\(\d{1,5}\) |(?:Some|Optional)\(\s{0,40})(?=["'])|!!\w{3,6} |[|>][-+]?\r?\n[ \t]{1,40}/y;

/** ODBC puts what holds a semicolon into braces, and doubles a closing one. */
const BRACED = /\{((?:[^\s"'{}]|\}\}){6,128})\}(?=[;"']|$)/y;

/** The text of an element. */
const CONTENT = /(?<=CDATA\[\s{0,40})[^\s\]]{1,512}(?=\]\]>)|[^\s<"\\]{1,512}?(?=<\/|&lt;\/|\]\]>)/y;

const skipType = (text: string, at: number): number =>
  isOneOf('!bfNru@sSO|>', text, at) ? Math.max(at, after(TYPE, text, at)) : at;

/** A value that stands quoted on the line after its key. */
function onNextLine(text: string, at: number): number {
  let next = at;
  while (next - at < 60 && (isNewline(text.charCodeAt(next)) || isBlank(text.charCodeAt(next)))) next++;
  next = skipType(text, next);
  return /["'`]/.test(text.charAt(next)) ? next : -1;
}

/** A value up to the end of its line, unless the line is a form's body, or goes on: `Key: …; Site: 7`, `KEY=…&&run`. */
function readLine(text: string, at: number, toLineEnd: boolean): Value | undefined {
  const value = readValue(text, at, toLineEnd);
  return toLineEnd &&
    value &&
    /&[\w.-]{1,40}=|[,;](?= )|&&|[;|][a-z]{2,20} $|[,;](?:user|login|host)[:=]|\|\s?$/.test(
      text.slice(value.start, value.end + 1),
    )
    ? readValue(text, at)
    : value;
}

/** The value proper: behind `Bearer `, on the next line when it is quoted there. */
export function locateValue(text: string, separator: Separator, atLineStart: boolean): Value | undefined {
  const isAssigned = separator.form === 'assign';
  const at =
    isAssigned && isNewline(text.charCodeAt(separator.valueAt))
      ? onNextLine(text, separator.valueAt)
      : skipType(text, separator.valueAt);
  if (at < 0) return undefined;
  const braced = isOneOf('{', text, at) ? matchAt(BRACED, text, at)?.[1] : undefined;
  if (braced !== undefined) return { start: at + 1, end: at + 1 + braced.length, quoted: true };
  const contentEnd = separator.form === 'element' ? after(CONTENT, text, at) : -1;
  const value =
    contentEnd > 0 ? { start: at, end: contentEnd, quoted: false } : readLine(text, at, atLineStart && isAssigned);
  if (!value) return undefined;
  const start = skipScheme(text, value.start);
  if (start === value.start) return value;
  if (value.quoted) return start < value.end ? { ...value, start } : undefined;
  return readLine(text, start, atLineStart);
}
