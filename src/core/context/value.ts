import type { Span } from '../span.ts';
import { isQuote } from './chars.ts';

/** The longest value that is read. */
const LONGEST_VALUE = 8192;

export interface Value extends Span {
  readonly quoted: boolean;
}

/** A quote in a string of the Windows command line, as browsers copy it. */
const CMD_QUOTE = '^\\^"';

/**
 * How far the last look went, so that looks that begin inside of it need not walk again: every text is read in linear time.
 * Where it began is kept while it grows, since looks go back, too: from a value behind `token=` to the key in it.
 */
interface Walk {
  readonly text: string;
  readonly kind: number;
  readonly from: number;
  readonly to: number;
}
let bareWalk: Walk = { text: '', kind: 0, from: 0, to: 0 };
let openWalk = bareWalk;

/** The last walk where `at` lies inside of it, else one that begins there. */
const walkAt = (last: Walk, text: string, kind: number, at: number): Walk =>
  last.kind === kind && at >= last.from && at < last.to && last.text === text ? last : { text, kind, from: at, to: at };

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
  // ``code`` in Markdown and reStructuredText.
  if (quote === 96 && text.charCodeAt(start) === 96) start++;
  const limit = Math.min(text.length, quoteAt + LONGEST_VALUE);
  const kind = quote * 8 + level;
  // No such quote was found from a place before this one.
  const walk = walkAt(openWalk, text, kind, start);
  let backslashes = 0;
  for (let i = walk.to; i < limit; i++) {
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
      if (code === 10) return undefined;
      backslashes = 0;
    }
  }
  openWalk = { text, kind, from: walk.from, to: Math.max(walk.to, limit) };
  return undefined;
}

/** From here on: punctuation, letters and full-width forms of East Asia. */
const WIDE = 0x3000;

/** A blank, a quote, or what separates values in a list, an address or code. */
const ENDS_BARE = new Uint8Array(WIDE).fill(1, 0, 33);
for (const sign of '"\'`<>,;&|\\(){}[]\u00a0') ENDS_BARE[sign.charCodeAt(0)] = 1;

/** Whether an unquoted value ends before this character. */
const endsBare = (code: number): boolean => ENDS_BARE[code] !== 0;

/** Whether a value that fills the rest of its line ends before this character. */
const endsLine = (code: number): boolean => code <= 32 || code === 92 || code === 34 || code === 0xa0;

/** Quotes of print, as German, French and word processors have them. */
const IN_PRINT =
  /[\u201c-\u201e\u2018\u201a\xab][ \xa0]?([^\s\u2018-\u201e\xab\xbb]{1,200})[ \xa0]?(?=[\u2018-\u201e\xab\xbb])/y;

/**
 * The value that begins at `at`: a quoted string, or a run of characters that need no quotes. Undefined when there is none.
 * `toLineEnd`: punctuation belongs to the value, as in an .env file.
 */
export function readValue(text: string, at: number, toLineEnd = false): Value | undefined {
  if (text.startsWith(CMD_QUOTE, at)) {
    const start = at + CMD_QUOTE.length;
    const length = text.slice(start, start + LONGEST_VALUE).indexOf(CMD_QUOTE);
    return length > 0 ? { start, end: start + length, quoted: true } : undefined;
  }
  let quoteAt = at;
  while (text.charCodeAt(quoteAt) === 92 && quoteAt - at < 8) quoteAt++;
  if (isQuote(text.charCodeAt(quoteAt))) return readQuoted(text, quoteAt, quoteAt - at);
  if (text.charCodeAt(at) === 38 && /^&(?:quot|#0?3[49]);/.test(text.slice(at, at + 6))) {
    const start = text.indexOf(';', at) + 1;
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== 38 && !endsBare(text.charCodeAt(end))) end++;
    return end > start ? { start, end, quoted: true } : undefined;
  }
  if (text.charCodeAt(at) > 0xaa) {
    IN_PRINT.lastIndex = at;
    const value = IN_PRINT.exec(text)?.[1];
    if (value !== undefined) {
      const start = text.indexOf(value, at);
      return { start, end: start + value.length, quoted: true };
    }
  }
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  const ends = toLineEnd ? endsLine : endsBare;
  const kind = toLineEnd ? 1 : 2;
  const walk = walkAt(bareWalk, text, kind, at);
  let end = Math.min(walk.to, limit);
  while (end < limit && !ends(text.charCodeAt(end))) end++;
  bareWalk = { text, kind, from: walk.from, to: Math.max(walk.to, end) };
  while (!toLineEnd && end > at && '.,;:!?^'.includes(text.charAt(end - 1))) end--;
  return end > at ? { start: at, end, quoted: false } : undefined;
}
