import type { Encoding } from './encoding.ts';

/** Length of the sequence that a lead byte announces, and the bounds of the byte after it; 0 where it may not lead. */
function lead(byte: number): readonly [length: number, low: number, high: number] {
  if (byte >= 0xc2 && byte <= 0xdf) return [2, 0x80, 0xbf];
  if (byte >= 0xe0 && byte <= 0xef) return [3, byte === 0xe0 ? 0xa0 : 0x80, byte === 0xed ? 0x9f : 0xbf];
  if (byte >= 0xf0 && byte <= 0xf4) return [4, byte === 0xf0 ? 0x90 : 0x80, byte === 0xf4 ? 0x8f : 0xbf];
  return [0, 0, 0];
}

/**
 * Bytes of the character at `at`, as `TextDecoder` cuts them: what is broken ends where it can no longer become a character.
 * https://encoding.spec.whatwg.org/#utf-8-decoder
 */
function characterLength(bytes: Uint8Array, at: number): number {
  const [length, low, high] = lead(bytes[at] ?? 0);
  let end = at + 1;
  for (let i = 1; i < length; i++, end++) {
    const byte = bytes[end] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) break;
  }
  return end - at;
}

/**
 * Where characters of the decoded text stand in the bytes.
 * @param bytes what was decoded
 * @param text what came out
 * @param positions UTF-16 offsets into `text`, ascending
 * @returns byte offsets into `bytes`, in the same order
 */
export function byteOffsets(
  bytes: Uint8Array,
  text: string,
  positions: readonly number[],
  encoding: Encoding,
): number[] {
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return positions.map((position) => Math.min(position * 2, bytes.length));
  // As many characters as bytes: each is one byte, broken ones included.
  if (text.length === bytes.length) return [...positions];
  const found: number[] = [];
  let at = 0;
  let units = 0;
  for (const position of positions) {
    while (units < position && at < bytes.length) {
      const length = (bytes[at] ?? 0) < 0x80 ? 1 : characterLength(bytes, at);
      units += length === 4 ? 2 : 1;
      at += length;
    }
    found.push(at);
  }
  return found;
}
