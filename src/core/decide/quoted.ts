import { lookBack } from '../context/chars.ts';
import type { Candidate } from '../candidate.ts';
import { after, matchAt } from '../context/sticky.ts';

/**
 * How a string goes on behind a quote of its own: doubled, as in SQL, batch files and settings of a connection; closed, escaped
 * and opened again in a shell; escaped in a string of SQL that JSON holds.
 */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  "'": /(?:''|'\\''|\\{1,2}')(?:[^'"\\\s,;)]|\\[a-z]){2,64}(?=\\?['"])/y,
  '"': /""(?!\$)[^"\s,]{2,64}(?=")/y,
};
const MOST_QUOTES = 4;

/** A setting among others, as Java prints them: a blank follows the comma between two, and none a comma of the value. */
const AMONG_SETTINGS = /(?:[[({]|, )[\w.]{2,40}=$/;
const BEHIND_COMMA = /,(?=[^\s,=]{0,39}\d)[^\s,=]{2,40}(?=, \w[\w.]{0,40}=)/y;

function endBehind(text: string, { start, end }: Candidate): number {
  const pattern = GOES_ON[text.charAt(start - 1)] ?? GOES_ON[text.charAt(start)];
  let at = end;
  for (let quotes = 0, next; pattern && quotes < MOST_QUOTES && (next = after(pattern, text, at)) > 0; quotes++)
    at = next;
  if (at === end && text.charAt(end) === ',' && AMONG_SETTINGS.test(lookBack(text, start, 44)))
    return end + (matchAt(BEHIND_COMMA, text, end)?.[0].length ?? 0);
  return at;
}

/** The same candidates, those to their end that hold the quote of their string, or the comma of their list. */
export const endWithQuote = (text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => ({ ...candidate, end: endBehind(text, candidate) }));
