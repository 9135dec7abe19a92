import type { Candidate } from '../candidate.ts';
import { isQuote, skipBlanks } from './chars.ts';
import { classifyKey } from './classify-key.ts';
import type { KeyClass } from './classify-key.ts';
import { isSecretValue } from './judge.ts';
import { readKey, wordBefore } from './key.ts';
import { kinds } from './kinds.ts';
import type { KindId } from './kinds.ts';
import { readValue } from './value.ts';

const SCHEME = /(?:bearer|basic|token|apikey|base64:|enc) */iy;
const SEPARATOR = /(?:=>|:=|->|[:=]|%3D|&#61;|&quot;:|\t)/iy;
const FLAG = /(?:^|[\s"'])--?$/;

const kindOf: Record<KeyClass, KindId> = { password: 'password', secret: 'secret-value', weak: 'possible-secret' };

function afterQuote(text: string, at: number): number {
  let i = at;
  while (text.charCodeAt(i) === 92 && i - at < 8) i++;
  return isQuote(text.charCodeAt(i)) ? i + 1 : at;
}

/** Where the value of the key that ends at `end` begins, -1 when it has none. */
function valueStart(text: string, start: number, end: number): number {
  const at = skipBlanks(text, afterQuote(text, end));
  SEPARATOR.lastIndex = at;
  if (SEPARATOR.test(text)) return skipBlanks(text, SEPARATOR.lastIndex);
  return at > end && FLAG.test(text.slice(Math.max(0, start - 3), start)) ? at : -1;
}

/** Key, separator and value around a word of the scan; undefined when there is no secret. `until` is the key's end. */
export function readKeyValue(text: string, at: number, end: number): { candidate?: Candidate; until: number } {
  const key = readKey(text, at, end);
  if (!key) return { until: end };
  const from = valueStart(text, key.start, key.end);
  if (from < 0) return { until: key.end };
  const name = text.slice(key.start, key.end);
  const keyClass = classifyKey(name) ?? classifyKey(text.slice(wordBefore(text, key.start), key.end));
  const value = keyClass && readValue(text, from);
  if (!keyClass || !value) return { until: key.end };
  let { start } = value;
  SCHEME.lastIndex = start;
  let valueEnd = value.end;
  if (SCHEME.test(text)) {
    start = SCHEME.lastIndex;
    const rest = value.quoted ? value : readValue(text, start);
    valueEnd = rest ? rest.end : start;
  }
  if (start >= valueEnd || !isSecretValue(text.slice(start, valueEnd), keyClass)) return { until: key.end };
  const order = kinds.findIndex((kind) => kind.id === kindOf[keyClass]);
  const kind = kinds[order];
  if (!kind) return { until: key.end };
  const { id, severity } = kind;
  return {
    until: key.end,
    candidate: { start, end: valueEnd, rule: id, severity, confidence: 'likely', order: 1000 + order, key: name },
  };
}
