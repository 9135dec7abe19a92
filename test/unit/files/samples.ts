/** A made-up value that looks like a secret; the same seed gives the same value. Built here, so that no scanner flags the repository. */
export function secretValue(seed: number, length = 24): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnopqrstuvwxyz23456789';
  let state = seed * 2654435761 + 12345;
  let value = '';
  while (value.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    value += alphabet[(state >>> 8) % alphabet.length] ?? '';
  }
  return value.replace(/^../, 'q7');
}

/** Encodes as a file would be, with a byte order mark or without. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1',
  mark = false,
): Uint8Array<ArrayBuffer> {
  const marked = (mark ? '\ufeff' : '') + text;
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(marked, 'utf8'));
  if (encoding === 'latin1') return new Uint8Array(Buffer.from(text, 'latin1'));
  const bytes = Buffer.from(marked, 'utf16le');
  return new Uint8Array(encoding === 'utf-16be' ? bytes.swap16() : bytes);
}

export async function bytesOf(blob: Blob): Promise<Buffer> {
  return Buffer.from(await blob.arrayBuffer());
}
