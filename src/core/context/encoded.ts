import type { Candidate } from '../candidate.ts';
import type { Reader } from './scan.ts';
import type { Propose } from '../scan/propose.ts';

/** An object, or a list of them, in base64. The parts of a signed token are joined by dots, and it has a rule of its own. */
const RUN = /(?<![\w+/=.-])[A-Z\d+/]{43,16384}={0,2}(?![\w.+/-])/iy;

/** Finds them: what they hold is asked when the scan is over, since it takes a scan of its own. */
export const encodedReader: Reader = {
  // `{"`, and a brace at the end of its line: before blanks, a tab, a quote, and as Windows ends lines. `[{"`.
  words: ['eyJ', 'ewog', 'ewoJ', 'ewoi', 'ew0K', 'W3si'],
  read({ text, emit }, at) {
    RUN.lastIndex = at;
    if (RUN.test(text)) emit(at, RUN.lastIndex, 'encoded-secret', undefined, 'certain');
  },
};

/** Whether it is one that the reader above found: what others find is never that sure. */
const isObject = ({ rule, confidence }: Candidate): boolean => rule === 'encoded-secret' && confidence === 'certain';

/** What was proposed, of objects in base64 those in which a rule finds a secret: answers in an archive of a browser, settings of a registry. */
export const withProof = (propose: Propose, text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((candidate) => {
    const { start, end } = candidate;
    if (!isObject(candidate)) return true;
    const object = atob(text.slice(start, end - ((end - start) & 3)));
    return propose(object, false).candidates.some((inside) => inside.severity !== 'medium' && !isObject(inside));
  });
