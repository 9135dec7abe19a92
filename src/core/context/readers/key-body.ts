import type { Reader } from '../scan.ts';
import { matchAt } from '../sticky.ts';

const BETWEEN = String.raw`(?:\\{1,4}[nr]|[\s"'>|,]){1,12}`;
const LINES = String.raw`[\w+/=]{16,4096}(?:${BETWEEN}[\w+/=]{16,4096}){0,400}`;
const ABOVE_END = new RegExp(
  String.raw`(?<=(?:\\[nr]|[^\w+/=,\\-]|^)(${LINES}(?:${BETWEEN}[\w+/=]{1,15})?)(${BETWEEN}))-----END [A-Z\d ]{0,40}PRIVATE KEY`,
  'y',
);
/** A key of OpenSSH's says by itself that it is one. */
const BY_ITSELF = new RegExp(String.raw`(?<![\w+/=-])(?=b3BlbnNzaC1rZXktdjE[\w+/]{20})${LINES}`, 'y');

/** What has its first line is a rule's, which knows stand-ins. */
const BELOW_HEAD = new RegExp(`KEY-----${BETWEEN}$`);
const LONGEST_BETWEEN = 60;

/** The body of a private key whose first line is missing, or was masked by what made the log. */
export const keyBodyReader: Reader = {
  words: ['-----end ', 'b3blbnnzac1r'],
  read({ text, emit }, at) {
    const [, above, between = ''] = matchAt(ABOVE_END, text, at) ?? [];
    const body = above ?? matchAt(BY_ITSELF, text, at)?.[0];
    const end = above === undefined ? at + (body?.length ?? 0) : at - between.length;
    if (body === undefined) return;
    const start = end - body.length;
    if (!BELOW_HEAD.test(text.slice(Math.max(0, start - LONGEST_BETWEEN), start))) emit(start, end, 'secret-value');
  },
};
