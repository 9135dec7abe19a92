/** Bytes as characters of the same number (ISO 8859-1, which `TextDecoder` does not offer: its `latin1` is windows-1252). */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
