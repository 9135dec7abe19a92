import type { Visible } from './invisible.ts';
import type { Propose, Proposals } from './propose.ts';

/** What a scan proposes for a text as people see it. Places are those of `text`; `toOriginal` leads back, where it is another. */
export type Seen = Pick<Proposals, 'candidates'> & Pick<Visible, 'text'> & Partial<Pick<Visible, 'toOriginal'>>;

/** Scans a text, and once more without the characters that nobody sees, where it has any. */
export function see(propose: Propose, text: string, isPaste: boolean): Seen {
  const { candidates, isAllSeen } = propose(text, isPaste);
  const visible = propose.tools.removeInvisible(text, isAllSeen);
  return visible ? { ...visible, candidates: propose(visible.text, isPaste).candidates } : { text, candidates };
}
