import type { Span } from '../../span.ts';
import { classifyKey, type KeyClass } from '../keys/classify-key.ts';
import { isSecretValue } from '../values/judge.ts';
import { kindOf } from '../keys/kinds.ts';
import type { Scan } from '../scan.ts';

/** People choose passwords of a few words, too; `sent by mail` tells where one is. */
const OF_WORDS = /^(?!(?:ist?|sent|see|same|too|ask) )([a-z]{2,12}) (?:([a-z]{2,12}) )?([a-z\d]{2,12})$/i;

/** Whether a column of this name may hold secrets: a column of keys or states is data, unless it says what they open. */
export const isHead = (name: string, keyClass: KeyClass): boolean =>
  keyClass !== 'weak' || /licen[cs]e.?key|auth.?key|clave sip/i.test(name);

/** Proposes a cell whose column's head names a secret, if it looks like one. */
export function readCell({ text, emit }: Scan, { start, end }: Span, head: string): void {
  const keyClass = classifyKey(head);
  if (!keyClass || !isHead(head, keyClass)) return;
  const cell = text.slice(start, end);
  // The key of the next row, where the head is one, too.
  if ((cell.includes(' ') && classifyKey(cell)) || !isSecretValue(cell.replace(OF_WORDS, '$1$2$3'), keyClass)) return;
  emit(start, end, kindOf[keyClass], head);
}
