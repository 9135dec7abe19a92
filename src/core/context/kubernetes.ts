import { isMasked } from '../filters/masked.ts';
import { isPlaceholder } from '../filters/placeholders.ts';
import { isReference } from '../filters/references.ts';
import { decodeBase64 } from './base64.ts';
import type { Reader, Scan } from './scan.ts';

const BLOCK = /(?:[^\n]{0,300}\n){1,40}?\s{0,20}(?:data|stringData):\s{0,3}\n/y;
const ENTRY = /(\s{1,20})([\w.-]{1,100}):[ \t]{1,4}["']?([^\s"'#]{4,8000})["']?[ \t]{0,20}(?:\n|$)/y;
const MOST_ENTRIES = 60;

/** The values of a Kubernetes Secret are secrets whatever their keys say. */
function read(scan: Scan, _at: number, end: number): void {
  const { text } = scan;
  BLOCK.lastIndex = end;
  if (!BLOCK.test(text)) return;
  let at = BLOCK.lastIndex;
  for (let entries = 0; entries < MOST_ENTRIES; entries++) {
    ENTRY.lastIndex = at;
    const entry = ENTRY.exec(text);
    if (!entry) return;
    const [all, indent = '', key = '', value = ''] = entry;
    const decoded = decodeBase64(value) ?? value;
    const isNone = [value, decoded].some((form) => isMasked(form) || isPlaceholder(form) || isReference(form));
    if (value.length >= 8 && !isNone) {
      const start = text.indexOf(value, at + indent.length + key.length + 1);
      scan.emit(start, start + value.length, 'encoded-secret', key);
    }
    at += all.length;
  }
}

export const kubernetesReader: Reader = { words: ['kind: secret\n', 'kind: secret\r'], read };
