import type { Candidate } from '../candidate.ts';
import { matchAt } from '../context/sticky.ts';
import type { Tools } from '../scan/tools.ts';

const NEW = /\\?" [=-]> \\?"([^"\s\\]{8,512})/y;

/** `… or …`, `…; the old one was …`: in the languages that we speak, in one sentence. */
const SECOND =
  /[^\n.]{0,50}?[ \t(](?:or|and|is|was|now|then|oder|und|ist|war|jetzt|ou|et|est|était|[oyeèé]|es|era|agora|of|en|nu|nebo|[ai]|je|byl[oa]?|teď|lub|to|było|teraz)[:,]? ["'`„“«]?([^\s"'`“”«»]{8,64}?)(?=["'`“”«».,;:!?)]{0,3}(?:\s|$))/iy;

/** What takes the place of a secret in a plan of Terraform: `"…" -> "…"`; what is told in one breath with a password. */
export const findChanged = (
  text: string,
  candidates: readonly Candidate[],
  { looksLikePassword }: Tools,
): Candidate[] =>
  candidates.flatMap((candidate) => {
    if (candidate.publicDemo) return [];
    for (const pattern of candidate.rule.includes('password') ? [NEW, SECOND] : [NEW]) {
      const secret = matchAt(pattern, text, candidate.end)?.[1];
      const end = pattern.lastIndex;
      if (secret !== undefined && (pattern === NEW || looksLikePassword(secret)))
        return { ...candidate, start: end - secret.length, end };
    }
    return [];
  });
