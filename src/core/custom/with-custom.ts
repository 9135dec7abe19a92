import type { Candidate } from '../candidate.ts';
import type { Propose } from '../propose.ts';
import { CUSTOM_RULE, type CustomPattern } from './custom-pattern.ts';

/** Settings come as a new list whenever they change: compiled once for each. */
const compiled = new WeakMap<readonly CustomPattern[], readonly RegExp[]>();

/** Neither in the middle of a word nor at a mask. */
const compile = ({ source }: CustomPattern): RegExp =>
  new RegExp(`(?<![A-Za-z0-9*])(?:${source})(?![A-Za-z0-9*])`, 'g');

function expressions(patterns: readonly CustomPattern[]): readonly RegExp[] {
  const known = compiled.get(patterns) ?? patterns.map(compile);
  compiled.set(patterns, known);
  return known;
}

/** What a scan proposes, and what the person's own patterns find. */
export const withCustom =
  (propose: Propose, own: readonly CustomPattern[]): Propose =>
  (text, isPaste) => {
    const proposals = propose(text, isPaste);
    if (own.length === 0) return proposals;
    const found = expressions(own).flatMap((expression, index): Candidate[] =>
      [...text.matchAll(expression)]
        .filter(([secret]) => !secret.includes('***'))
        .map(({ 0: secret, index: start }) => ({
          start,
          end: start + secret.length,
          rule: `${CUSTOM_RULE}${own[index]?.name}`,
          severity: 'high',
          confidence: 'likely',
          order: -1,
        })),
    );
    return { ...proposals, candidates: [...proposals.candidates, ...found] };
  };
