import type { Span } from '../../span.ts';
import { classifyKey } from '../keys/classify-key.ts';
import { isSecretValue } from '../values/judge.ts';
import { kindOf } from '../keys/kinds.ts';
import type { Scan } from '../scan.ts';

/** Proposes a cell whose column's head names a secret, if it looks like one. */
export function readCell({ text, emit }: Scan, { start, end }: Span, head: string): void {
  const keyClass = classifyKey(head);
  if (!keyClass || keyClass === 'weak' || !isSecretValue(text.slice(start, end), keyClass)) return;
  emit(start, end, kindOf[keyClass], head);
}
