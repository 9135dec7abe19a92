import type { Candidate } from '../candidate.ts';
import type { Propose } from '../scan/propose.ts';

/** Whether it is one that `context/readers/encoded.ts` found: what other readers find is never that sure. */
const isObject = ({ rule, confidence }: Candidate): boolean => rule === 'encoded-secret' && confidence === 'certain';

/** The proposals, but of objects in base64 only those in which a rule finds a secret: bodies in a HAR, settings of a container registry. */
export const withProof = (propose: Propose, text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.filter((candidate) => {
    const { start, end } = candidate;
    if (!isObject(candidate)) return true;
    const object = atob(text.slice(start, end - ((end - start) & 3)));
    const inside = propose(object, false).candidates;
    const isPublic = (it: Candidate): boolean =>
      inside.some((other) => other.publicDemo && other.start <= it.start && it.end <= other.end);
    return inside.some((it) => it.severity !== 'medium' && !isObject(it) && !isPublic(it));
  });
