import type { Candidate } from '../candidate.ts';
import type { Propose, Proposals } from '../scan/propose.ts';
import { CUSTOM_RULE, type CustomPattern } from './custom-pattern.ts';

/** Neither in the middle of a word nor at a mask. Engines keep what they compiled, so it is not kept here. */
const compile = ({ source }: CustomPattern): RegExp =>
  new RegExp(`(?<![A-Za-z0-9*])(?:${source})(?![A-Za-z0-9*])`, 'g');

/** What a scan proposes, and what the person's own patterns find. */
export function withCustom(propose: Propose, own: readonly CustomPattern[]): Propose {
  const both = (...how: Parameters<Propose>): Proposals => {
    const [text] = how;
    const proposals = propose(...how);
    const candidates: Candidate[] = [...proposals.candidates];
    for (const pattern of own) {
      const rule = CUSTOM_RULE + pattern.name;
      for (const { 0: secret, index: start } of text.matchAll(compile(pattern)))
        if (!secret.includes('***'))
          candidates.push({
            start,
            end: start + secret.length,
            rule,
            severity: 'high',
            confidence: 'likely',
            order: -1,
          });
    }
    return { ...proposals, candidates };
  };
  return Object.assign(both, { tools: propose.tools });
}
