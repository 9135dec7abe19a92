import type { Candidate } from './candidate.ts';
import type { Reader } from './context/scan.ts';
import type { Propose } from './propose.ts';

/** An object, or a list of them, in base64. The parts of a signed token are joined by dots, and it has a rule of its own. */
const RUN = /(?<![\w+/=.-])(?:eyJ|ew[o0]|W3si)[A-Za-z\d+/]{40,16384}={0,2}(?![\w.+/-])/y;

/** Finds them: what they hold is asked when the scan is over, since it takes a scan of its own. */
export const encodedReader: Reader = {
  // `{"`, and a brace at the end of its line: before blanks, a tab, a quote, and as Windows ends lines. `[{"`.
  words: ['eyJ', 'ewog', 'ewoJ', 'ewoi', 'ew0K', 'W3si'],
  read({ text, emit }, at) {
    RUN.lastIndex = at;
    if (RUN.test(text)) emit(at, RUN.lastIndex, 'encoded-secret', undefined, 'possible');
  },
};

/** Whether it is one that the reader above found. Others know that what they found is a secret. */
const isObject = ({ rule, confidence }: Candidate): boolean => rule === 'encoded-secret' && confidence === 'possible';

/** What was proposed, of objects in base64 those in which a rule finds a secret: answers in an archive of a browser, settings of a registry. */
export const withProof = (propose: Propose, text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    if (!isObject(candidate)) return candidate;
    const run = text.slice(candidate.start, candidate.end);
    const isSecret = propose(atob(run.slice(0, run.length & ~3)), false).candidates.some(
      (inside) => inside.severity !== 'medium' && !isObject(inside),
    );
    return isSecret ? { ...candidate, confidence: 'likely' } : [];
  });
