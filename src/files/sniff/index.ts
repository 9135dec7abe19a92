import { lookInto } from './container.ts';
import { detectEncoding } from '../reading/detect-encoding.ts';
import { decoderFor, type TextShape } from '../reading/encoding.ts';
import { textFormat } from './format.ts';
import { isText } from '../reading/is-text.ts';
import { latin1 } from '../reading/latin1.ts';
import { MAGIC } from './magic.ts';
import type { UnreadableReason } from '../report.ts';

export type Sniffed =
  | ({ readonly ok: true; readonly format: string } & TextShape)
  | { readonly ok: false; readonly format: string; readonly reason: UnreadableReason };

/** Bytes at the start that are looked at: enough for a `tar`, and for a fair sample of text. */
export const HEAD = 64 * 1024;
/** Bytes at the end. */
export const TAIL = 4 * 1024;

/** Every signature stands in these first bytes. */
const START = 300;

/**
 * Whether a file is text, and how it is encoded; otherwise what it is instead. The content decides, the name only names.
 * @param head the first `HEAD` bytes
 * @param tail the last `TAIL` bytes
 */
export function sniff(head: Uint8Array, tail: Uint8Array, name: string): Sniffed {
  const start = latin1(head.subarray(0, START));
  const magic = MAGIC.find(
    ({ bytes, at = 0, and }) => start.startsWith(bytes, at) && (!and || start.startsWith(and.bytes, and.at)),
  );
  if (magic) {
    const { format, reason } = lookInto(magic, head, tail, name);
    return { ok: false, format, reason };
  }
  const shape = detectEncoding(head);
  if (!isText(head, shape)) return { ok: false, format: 'unknown', reason: 'binary' };
  const beginning = decoderFor(shape.encoding).decode(head.subarray(shape.bom, shape.bom + START));
  return { ok: true, format: textFormat(name, beginning), ...shape };
}
