import { isMasked } from '../../filters/masked.ts';
import { isPlaceholder } from '../../filters/placeholders.ts';
import { isReference } from '../../filters/references.ts';
import { decodeBase64 } from '../values/base64.ts';
import { isBlank, lookBack } from '../chars.ts';
import type { Reader, Scan } from '../scan.ts';
import { after, matchAt } from '../sticky.ts';

const BLOCK = /(?:[^\n]{0,300}\n){1,40}?\s{0,20}(?:data|stringData):\s{0,3}\n/y;
const ENTRY = /(\s{1,20})([\w.-]{1,100}):[ \t]{1,4}["']?([^\s"'#]{4,8000})["']?[ \t]{0,20}(?:\n|$)/y;
const MOST_ENTRIES = 60;

/** `kubectl get -o yaml` sorts by name: `data` stands right before `kind`. */
const SORTED = /(?:^|\n)\s{0,20}(?:data|stringData):\s{0,3}\n(?:\s{1,20}[\w.-]{1,100}:[^\n]{1,8000}\n){1,60}\s{0,20}$/;
const LONGEST_SORTED = 9000;

/** Whether the line before is long or indented, as an entry is: else `data` need not be looked for far back. */
function isBelowEntry(text: string, at: number): boolean {
  const near = lookBack(text, at, 200);
  const own = near.lastIndexOf('\n');
  const before = near.lastIndexOf('\n', own - 1);
  return own > 0 && (before < 0 || isBlank(near.charCodeAt(before + 1)));
}

/** Where the first entry stands, -1 when there is none. */
function findEntries(text: string, at: number, end: number): number {
  const from = Math.max(0, at - LONGEST_SORTED);
  const data = isBelowEntry(text, at) ? text.slice(from, at).lastIndexOf('ata:') : -1;
  if (data > 0 && SORTED.test(text.slice(Math.max(0, from + data - 24), at)))
    return text.indexOf('\n', from + data) + 1;
  return after(BLOCK, text, end);
}

/**
 * The values of a Kubernetes Secret are secrets whatever their keys say, but for certificates and for what says where and as
 * whom one logs in. What ends in `.pem` may hold a key behind a certificate.
 */
function read(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  let at = findEntries(text, start, end);
  if (at < 0) return;
  for (let entries = 0; entries < MOST_ENTRIES; entries++) {
    const entry = matchAt(ENTRY, text, at);
    if (!entry) return;
    const [all, indent = '', key = '', value = ''] = entry;
    const decoded = decodeBase64(value) ?? value;
    const isNone = [value, decoded].some((form) => isMasked(form) || isPlaceholder(form) || isReference(form));
    if (value.length >= 8 && !isNone && !/(?:crt|host|name|type|project)$/i.test(key)) {
      const start = text.indexOf(value, at + indent.length + key.length + 1);
      scan.emit(start, start + value.length, 'encoded-secret', key);
    }
    at += all.length;
  }
}

export const kubernetesReader: Reader = { words: ['kind: secret\n', 'kind: secret\r'], read };
