/** Encodings that are read. Everything else with ASCII in it (Shift JIS, KOI8, …) is read as windows-1252: tokens are ASCII. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextShape {
  readonly encoding: Encoding;
  /** Length of the byte order mark, which is left as it is. */
  readonly bom: number;
}

/** Bytes of one code unit. */
export const unitSize = (encoding: Encoding): 1 | 2 => (encoding.startsWith('utf-16') ? 2 : 1);

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

/** How text that begins with `head` is encoded. Says nothing about whether it is text. */
export function detectEncoding(head: Uint8Array): TextShape {
  return fromMark(head) ?? fromZeroBytes(head) ?? { encoding: isUtf8(head) ? 'utf-8' : 'windows-1252', bom: 0 };
}

/** A decoder that keeps byte order marks and puts U+FFFD in the place of what is broken. */
export const decoderFor = (encoding: Encoding): TextDecoder => new TextDecoder(encoding, { ignoreBOM: true });

/** The 256 characters of windows-1252, in order. */
const WINDOWS_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

/** Whether `encode` keeps every character. */
export const canEncode = (text: string, encoding: Encoding): boolean =>
  encoding !== 'windows-1252' || [...text].every((char) => WINDOWS_1252.includes(char));

/** The text's bytes. What the encoding does not know becomes `*`. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') {
    return Uint8Array.from(text, (char) => (WINDOWS_1252.includes(char) ? WINDOWS_1252.indexOf(char) : 0x2a));
  }
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return new Uint8Array(bytes.buffer);
}
