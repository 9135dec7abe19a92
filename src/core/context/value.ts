import type { Span } from '../span.ts';
import { isQuote } from './chars.ts';

/** The longest value that is read. */
const LONGEST_VALUE = 8192;

export interface Value extends Span {
  readonly quoted: boolean;
}

/** Ends an unquoted value. */
const BARE_END = /[\s"'`<>,;&|\\(){}[\]]/;

/**
 * A quoted string whose opening quote has `level` backslashes before it: 0 plain, 1 in a JSON string, 3 in a JSON string in a JSON string.
 * The quote at the other end has as many, plus those that escape each other inside the value.
 */
function readQuoted(text: string, quoteAt: number, level: number): Value | undefined {
  const quote = text.charCodeAt(quoteAt);
  const limit = Math.min(text.length, quoteAt + LONGEST_VALUE);
  let backslashes = 0;
  for (let i = quoteAt + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 92) backslashes++;
    else {
      if (code === quote && backslashes % (2 * (level + 1)) === level) {
        return { start: quoteAt + 1, end: i - level, quoted: true };
      }
      if (code === 10) return undefined;
      backslashes = 0;
    }
  }
  return undefined;
}

/** The value that begins at `at`: a quoted string, or a run of characters that need no quotes. Undefined when there is none. */
export function readValue(text: string, at: number): Value | undefined {
  let quoteAt = at;
  while (text.charCodeAt(quoteAt) === 92 && quoteAt - at < 8) quoteAt++;
  if (isQuote(text.charCodeAt(quoteAt))) return readQuoted(text, quoteAt, quoteAt - at);
  const limit = Math.min(text.length, at + LONGEST_VALUE);
  let end = at;
  while (end < limit && !BARE_END.test(text.charAt(end))) end++;
  return end > at ? { start: at, end, quoted: false } : undefined;
}
