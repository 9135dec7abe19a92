import type { Reader } from '../scan.ts';
import { matchAt } from '../sticky.ts';

/** The rest of a question, in the lines below perhaps who answers and when, few words, and the token at its line's end. */
const ANSWER =
  /[^\n?]{0,60}\?(?=["')\]]?\s)[^\n]{0,60}\n\s?(?:[^\n]{1,40}\d\d:\d\d[^\n]{0,6}\n)?(?:[^\n]{0,40}[:>\])] ?)?(?:[^\s\d:]{1,9}:? ){0,4}(?!\w{8}-\w{4}-)([\w+/=.-]{20,512})(?=\s*(?:\n|$))/y;
/** What is asked of a token, or answered, that is none. */
const OTHER =
  /(?<![alo]|\bd)id\b|\b(?:where|commit|hash|sha|md5|digest|finger|check|trace|order|error|ray|span|correl)/i;

/** `Which token do you use?`, and the answer in a chat or a mail. */
export const askedReader: Reader = {
  words: ['token', 'api key', 'apikey', 'api_key', 'api-sch', 'secret'],
  read({ text, readCell }, at, end) {
    const value = matchAt(ANSWER, text, end)?.[1];
    if (value === undefined) return;
    const start = ANSWER.lastIndex - value.length;
    if (!OTHER.test(text.slice(Math.max(0, at - 60), start))) readCell({ start, end: start + value.length }, 'token');
  },
};
