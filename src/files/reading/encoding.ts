/** Encodings that are read. Everything else with ASCII in it (Shift JIS, KOI8, …) is read as windows-1252: tokens are ASCII. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextShape {
  readonly encoding: Encoding;
  /** Length of the byte order mark, which is left as it is. */
  readonly bom: number;
}

/** Bytes of one code unit. */
export const unitSize = (encoding: Encoding): 1 | 2 => (encoding.startsWith('utf-16') ? 2 : 1);

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
