import type { TextShape } from './encoding.ts';
import { isText } from './is-text.ts';

/** Share of 16-bit units that are ASCII, from which on text without a mark is taken for UTF-16. */
const LEAST_ASCII_UNITS = 0.05;

function fromMark(head: Uint8Array): TextShape | undefined {
  const [a, b, c] = head;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: 2 };
  return undefined;
}

/** ASCII in UTF-16 has its zero bytes on one side only; in binaries they stand on both, in logs with holes side by side. */
function fromZeroBytes(head: Uint8Array): TextShape | undefined {
  const units = head.length >> 1;
  let first = 0;
  let second = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    const a = head[i] === 0;
    const b = head[i + 1] === 0;
    if (a && !b) first++;
    if (b && !a) second++;
  }
  if (units < 2 || Math.max(first, second) < units * LEAST_ASCII_UNITS) return undefined;
  if (first * 10 < second) return { encoding: 'utf-16le', bom: 0 };
  if (second * 10 < first) return { encoding: 'utf-16be', bom: 0 };
  return undefined;
}

/** Whether the bytes are UTF-8; a character that is cut off at the end is fine. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const UTF_8: TextShape = { encoding: 'utf-8', bom: 0 };

/** How text that begins with `head` is encoded. Says nothing about whether it is text. */
export function detectEncoding(head: Uint8Array): TextShape {
  const marked = fromMark(head);
  if (marked) return marked;
  const mayBeUtf8 = isUtf8(head);
  // The few zero bytes of a short text stand on one side by chance. UTF-16 is no text in UTF-8.
  if (mayBeUtf8 && isText(head, UTF_8)) return UTF_8;
  return fromZeroBytes(head) ?? (mayBeUtf8 ? UTF_8 : { encoding: 'windows-1252', bom: 0 });
}
