import type { Candidate } from './candidate.ts';

const NEW = /\\?" [=-]> \\?"([^"\s\\]{8,512})/y;

/** What takes the place of a secret in a plan of Terraform: `"…" -> "…"`. */
export const findChanged = (text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    NEW.lastIndex = candidate.end;
    const secret = NEW.exec(text)?.[1];
    const end = NEW.lastIndex;
    return secret === undefined ? [] : { ...candidate, start: end - secret.length, end };
  });
