import { decoderFor, type TextShape } from './encoding.ts';

/** Most control characters that text holds, as a share. Random bytes have 0.1 of them. */
const MOST_IN_UTF = 0.1;
const MOST_IN_LATIN1 = 0.03;

/** Zero bytes of a hole, as a log has that was truncated while it was written to. */
const HOLE = /\0{16,}/g;

/** Controls other than tab, line ends, form feed, bell, backspace and escape, which terminals write, and SOH, which separates FIX fields. */
function isStrange(code: number): boolean {
  return code === 0x7f || code === 0xfffd || (code < 0x20 && code !== 1 && code !== 0x1b && !(code >= 7 && code <= 13));
}

/**
 * Whether bytes in this encoding are text, though with some dirt in it.
 * @param head the first bytes of the file
 */
export function isText(head: Uint8Array, shape: TextShape): boolean {
  const text = decoderFor(shape.encoding).decode(head.subarray(shape.bom), { stream: true }).replace(HOLE, '');
  let strange = 0;
  for (let i = 0; i < text.length; i++) if (isStrange(text.charCodeAt(i))) strange++;
  return strange <= text.length * (shape.encoding === 'windows-1252' ? MOST_IN_LATIN1 : MOST_IN_UTF);
}
