import { replaceFindings } from '../../core/mask.ts';
import { secretsOf, type Case } from '../case.ts';
import type { Guard } from '../guard.ts';
import { fieldAt } from './drawn.ts';
import { readField } from './read.ts';
import { replaceInField } from './replace.ts';

/** Where in its field a text begins that was just put in with its masks: the caret stands behind it. */
export function beginningOf({ text, findings, anchor }: Case): number {
  const field = fieldAt(anchor);
  const masked = replaceFindings(text, findings, ({ mask }) => mask);
  return field ? readField(field).selectedFrom() - masked.replaceAll('\r\n', '\n').length : 0;
}

/**
 * Takes a masking back that was done without asking: each mask becomes what it stood for, and is not asked about again.
 * @param from where the text begins in its field
 * @returns false where a mask is no longer there, or its field refuses
 */
export async function unmask({ text, findings, anchor }: Case, from: number, guard: Guard): Promise<boolean> {
  const field = fieldAt(anchor);
  if (!field) return false;
  guard.letPass(secretsOf(text, findings));
  let [at, isDone] = [from, true];
  // From the beginning, so that what stands before is as long again as it was pasted.
  for (const { start, end, mask } of findings)
    if (!(await replaceInField(field, mask, at + start, text.slice(start, end)))) {
      at += mask.length - (end - start);
      isDone = false;
    }
  return isDone;
}
