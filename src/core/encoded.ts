import type { Candidate } from './candidate.ts';
import type { Propose } from './propose.ts';

/** An object, or a list of them, in base64. The parts of a signed token are joined by dots, and it has a rule of its own. */
const RUN = /(?:eyJ|ewo|W3si)(?<![\w+/=.-].{3,4})[A-Za-z\d+/]{40,16384}={0,2}(?![\w.+/-])/g;

/** Objects in base64 in which a rule finds a secret: answers in an archive of a browser, settings of a registry. */
export const findEncoded = (propose: Propose, text: string): Candidate[] =>
  [...text.matchAll(RUN)].flatMap(({ 0: run, index: start }) => {
    const isSecret = propose(atob(run.slice(0, run.length & ~3)), false).candidates.some(
      ({ severity }) => severity !== 'medium',
    );
    return isSecret
      ? { start, end: start + run.length, rule: 'encoded-secret', severity: 'high', confidence: 'likely', order: 1e5 }
      : [];
  });
