import type { Span } from '../core/span.ts';
import type { Severity } from '../core/finding.ts';

/** A secret of this file: what is known about it while the file is being cleaned, and no longer. */
export interface Secret {
  readonly value: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly mask: string;
}

/** Bytes of the file that a mask takes the place of. */
export interface Edit extends Span {
  readonly secret: Secret;
  /** Where it is not the secret's own: in base64, in a string that says its length. */
  readonly mask?: string;
}

/**
 * Findings and copies in the order of the file, none twice: the one that begins first wins, then the longer one.
 * Where one runs into the next, the next begins later, so that no byte of either is left.
 */
export function mergeEdits(edits: readonly Edit[]): Edit[] {
  const merged: Edit[] = [];
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.end <= end) continue;
    merged.push(edit.start < end ? { ...edit, start: end } : edit);
    end = edit.end;
  }
  return merged;
}
