import type { Span } from '../../span.ts';
import { isNewline, isQuote, lookBack } from '../chars.ts';
import { after, matchAt } from '../sticky.ts';

/** The longest value that is read. */
const LONGEST_VALUE = 8192;

export interface Value extends Span {
  readonly quoted: boolean;
}

/** A quote in a string of the Windows command line, as browsers copy it. */
const CMD_QUOTE = '^\\^"';

/**
 * How far the last look of each kind went, so that looks that begin inside of it need not walk again: every text is read in
 * linear time. Where it began is kept while it grows, since looks go back, too: from a value behind `token=` to the key in it.
 */
interface Walk {
  text: string;
  readonly from: number;
  readonly to: number;
}
const walks: Walk[] = [];

/** The last walk where `at` lies inside of it, else one that begins there. */
function walkAt(text: string, at: number, kind: number): Walk {
  const last = walks[kind];
  if (!last || at < last.from || at >= last.to || last.text !== text) return { text, from: at, to: at };
  // The same characters may be another string, as of a text that is looked at again: its own is compared at once.
  last.text = text;
  return last;
}

/** From here on: punctuation, letters and full-width forms of East Asia. */
const WIDE = 0x3000;

/** An unquoted value ends before a blank, a quote, or what separates values in a list, an address or code. */
const BARE = 1;
/** A value that fills the rest of its line. */
const LINE = 2;
/** A sentence that leads to a secret holds one of these. */
export const SIGN = 4;

/** For each character the ends that it is, one bit each. */
const ENDS = new Uint8Array(1 << 16).fill(BARE | LINE, 0, 33).fill(BARE, WIDE);
const add = (signs: string, end: number): void => {
  for (const sign of signs) ENDS[sign.charCodeAt(0)] = (ENDS[sign.charCodeAt(0)] as number) | end;
};
add('"\'`<>,;&|\\(){}[]\u00a0', BARE);
add('\\"\u00a0', LINE);
add('\n0123456789:!#$&*@^~', SIGN);

/** The first such end from `at` on, or `limit`. */
export function walk(text: string, at: number, end: number, limit: number): number {
  const { from, to } = walkAt(text, at, end);
  let i = Math.min(to, limit);
  while (i < limit && !((ENDS[text.charCodeAt(i)] as number) & end)) i++;
  if (i > to) walks[end] = { text, from, to: i };
  return i;
}

/** How many of the backslashes before a quote are its own, as an opening or closing one; the others are escaped backslashes of its string. */
const levelOf = (backslashes: number): number => ((backslashes + 1) & ~backslashes) - 1;

/**
 * A quoted string whose opening quote has `level` backslashes before it: 0 plain, 1 in a JSON string, 3 in a JSON string in a JSON string.
 * The quote at the other end has as many, plus those that escape each other inside the value. A quote with fewer ends the
 * string around: the value was cut off, as in a log, and what follows is no part of it.
 */
function readQuoted(text: string, quoteAt: number, level: number): Value | undefined {
  const quote = text.charCodeAt(quoteAt);
  let start = quoteAt + 1;
  // ``code`` in Markdown and reStructuredText, """text""" in Python, TOML and settings.
  const more = text.charAt(quoteAt).repeat(quote === 96 ? 1 : 2);
  if (text.startsWith(more, start)) start += more.length;
  const limit = Math.min(text.length, quoteAt + LONGEST_VALUE);
  const kind = quote * 8 + level;
  // No such quote was found from a place before this one.
  const { from, to } = walkAt(text, start, kind);
  let backslashes = 0;
  for (let i = to; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) backslashes++;
    else {
      // YAML and SQL double a quote inside of a value.
      if (code === 39 && i > start && backslashes === 0 && text.charCodeAt(i + 1) === 39) i++;
      else if (code === quote) {
        const rest = backslashes % (2 * (level + 1));
        const own = rest === level ? level : levelOf(rest);
        if (own <= level) return { start, end: i - own, quoted: true };
      }
      // Cut off, as by the end of a window; a shell's backslash says that it goes on.
      if (isNewline(code))
        return /^[\w+/=.~-]+\\?$/.test(text.slice(start, i))
          ? { start, end: i - backslashes, quoted: true }
          : undefined;
      backslashes = 0;
    }
  }
  walks[kind] = { text, from, to: Math.max(to, limit) };
  return undefined;
}

/** Quotes of print, as German, French and word processors have them. */
const IN_PRINT =
  /[\u201c-\u201e\u2018\u201a\xab][ \xa0]?([^\s\u2018-\u201e\xab\xbb]{1,200})[ \xa0]?(?=[\u2018-\u201e\xab\xbb])/y;

/** Few passwords have more of them; what goes on behind another is a form's. */
const MOST_AMPERSANDS = 4;
/** In a password, unless it holds the parts of an address apart or begins what HTML stands for a character with. */
const AMPERSAND = /&(?:amp;|\b(?!\w{1,98};))(?![\w.%[\]-]{1,98}=)/y;
/** A part of an address may stand without a value: `?token=…&debug`. */
const IN_QUERY = /(?:[?&]|&amp;)[\w.-]{1,40}=$/;

/**
 * The value that begins at `at`: a quoted string, or a run of characters that need no quotes. Undefined when there is none.
 * `toLineEnd`: punctuation belongs to the value, as in an .env file.
 */
export function readValue(text: string, at: number, toLineEnd = false): Value | undefined {
  const first = text.charCodeAt(at);
  if (first === 94 && text.startsWith(CMD_QUOTE, at)) {
    const start = at + CMD_QUOTE.length;
    const length = text.slice(start, start + LONGEST_VALUE).indexOf(CMD_QUOTE);
    return length > 0 ? { start, end: start + length, quoted: true } : undefined;
  }
  let quoteAt = at;
  while (text.charCodeAt(quoteAt) === 92 && quoteAt - at < 8) quoteAt++;
  if (isQuote(text.charCodeAt(quoteAt))) return readQuoted(text, quoteAt, quoteAt - at);
  if (first === 38 && /^&(?:quot|#0?3[49]);/.test(text.slice(at, at + 6))) {
    const start = text.indexOf(';', at) + 1;
    const end = walk(text, start, BARE, text.length);
    return end > start ? { start, end, quoted: true } : undefined;
  }
  if (first > 0xaa) {
    const value = matchAt(IN_PRINT, text, at)?.[1];
    if (value !== undefined) {
      const start = text.indexOf(value, at);
      return { start, end: start + value.length, quoted: true };
    }
  }
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  let end = walk(text, at, toLineEnd ? LINE : BARE, limit);
  let more = text.charCodeAt(end) === 38 && !IN_QUERY.test(lookBack(text, at, 46)) ? MOST_AMPERSANDS : 0;
  for (let next; more-- > 0 && (next = after(AMPERSAND, text, end)) > 0;) end = walk(text, next, BARE, limit);
  // Java's properties escape what would end a key.
  while (toLineEnd && end < limit && /^\\[=:#!]/.test(text.slice(end, end + 2))) end = walk(text, end + 2, LINE, limit);
  while (!toLineEnd && end > at && '.,;:!?^'.includes(text.charAt(end - 1))) end--;
  return end > at ? { start: at, end, quoted: false } : undefined;
}
