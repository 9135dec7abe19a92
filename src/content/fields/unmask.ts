import { secretsOf, type Case } from '../case.ts';
import type { Guard } from '../guard.ts';
import { fieldAt } from './drawn.ts';
import { replaceInField } from './replace.ts';

/** Takes a masking back that was done without asking: each mask becomes what it stood for, and is not asked about again. */
export async function unmask({ text, findings, anchor }: Case, guard: Guard): Promise<void> {
  const field = fieldAt(anchor);
  if (!field) return;
  guard.letPass(secretsOf(text, findings));
  for (const { start, end, mask } of findings.toReversed()) {
    await replaceInField(field, mask, start, text.slice(start, end));
  }
}
