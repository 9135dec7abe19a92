import type { Visible } from './invisible.ts';
import type { Propose, Proposals } from './propose.ts';

/** What a scan proposes for a text as people see it. Places are those of `text`; `toOriginal` leads back, where it is another. */
export type SeenText = Pick<Proposals, 'candidates'> & Pick<Visible, 'text'> & Partial<Pick<Visible, 'toOriginal'>>;

/** Scans a text, or rather, where it has characters that nobody sees, what it is without them. */
export function see(propose: Propose, text: string, isPaste: boolean): SeenText {
  const { candidates, isAllSeen } = propose(text, isPaste, true);
  const seen = propose.tools.removeInvisible(text, isAllSeen) ?? { text };
  // Where two parts meet, half a character may have seemed to be a broken one.
  return { ...seen, candidates: isAllSeen && seen.text === text ? candidates : propose(seen.text, isPaste).candidates };
}
