import { lookBack } from '../chars.ts';
import type { Reader } from '../scan.ts';
import { matchAt } from '../sticky.ts';

const { raw } = String;

/** The end of a line, as it is or as a string has it, and what a mail, a log or YAML puts before the next one. */
const LINE_END = raw`[ \t]{0,3}(?:\\{1,4}r|\r)?(?:\\{1,4}n|\n)(?:\\{1,4}t|[ \t>|]){0,40}`;
const FULL = raw`[A-Za-z\d+/]{40,4096}`;
/** All lines but the last are long: what is short is a name or a word. */
const LINES = raw`${FULL}(?:${LINE_END}${FULL}){0,400}(?:${LINE_END}[A-Za-z\d+/]{1,39})?={0,2}`;
const ABOVE_END = new RegExp(
  raw`(?<=(?:^|[\s"'>=|]|\\[nr])(${LINES})(${LINE_END}))-----END [A-Z\d ]{0,40}PRIVATE KEY`,
  'y',
);
/** A key of OpenSSH's says by itself that it is one. */
const BY_ITSELF = new RegExp(raw`(?<![\w+/=-])(?=b3BlbnNzaC1rZXktdjE[\w+/]{20})${LINES}(?=[ \t]*[\r\n"'\\<,;]|$)`, 'y');
/** What has its first line is a rule's, which knows stand-ins. */
const BELOW_HEAD = /KEY-----[\s"'\\nrt>|,+]{0,48}$/;
const IS_DRAWN = /^(?=[\s\S]*\d)(?=[\s\S]*[a-z])[\s\S]*[A-Z]/;

/** The body of a private key whose first line is missing, or was masked by what made the log. */
export const keyBodyReader: Reader = {
  words: ['-----end ', 'b3blbnnzac1r'],
  read(scan, at) {
    // No line of a body that was read begins another.
    if (at < scan.keyUntil) return;
    const { text } = scan;
    const [, above, lineEnd = ''] = matchAt(ABOVE_END, text, at) ?? [];
    const body = above ?? matchAt(BY_ITSELF, text, at)?.[0];
    if (body === undefined) return;
    const end = above === undefined ? at + body.length : at - lineEnd.length;
    scan.keyUntil = end;
    const start = end - body.length;
    if (!IS_DRAWN.test(body) || BELOW_HEAD.test(lookBack(text, start, 56))) return;
    scan.emit(start, end, 'secret-value');
  },
};
