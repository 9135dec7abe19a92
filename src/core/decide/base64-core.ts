/**
 * What stays the same of a text's base64, as UTF-8, whatever stands behind it, and before it but for how much that is.
 * @param before how many bytes stand before it, modulo 3: each number gives another core
 */
export function base64Core(text: string, before: number): string {
  const bytes = ' '.repeat(before) + String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
}

/** Every number of bytes that may stand before a text, modulo 3. */
export const ALIGNMENTS = [0, 1, 2] as const;

/** The same in the alphabet that needs no escapes in a URL. */
export const base64ForUrl = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');
