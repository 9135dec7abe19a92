/** A multiple of the blocks of hex-runs.ts, and small enough to stay in the processor's cache. */
export const PIECE = 8192;
/** Characters before and behind a piece that its reader may look at. A multiple of four, since bytes are read in fours, too. */
const MARGIN = 16;
/** Of a piece that is not all ASCII, so much is asked again before each character is. */
const PART = 512;

/** A piece of a text as bytes: the character at `at` is `bytes[at - base]`. What is no ASCII is 0, as is what lies outside the text. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** The same memory, four bytes at a time, the first in the lowest bits: as every browser's platform has it. */
  readonly fours: Uint32Array;
  readonly base: number;
  readonly from: number;
  readonly to: number;
}

const encoder = new TextEncoder();
const bytes = new Uint8Array(PIECE + 2 * MARGIN);
const fours = new Uint32Array(bytes.buffer);

/** Zero-width characters and soft hyphens: see ../invisible.ts. */
const isUnseen = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200d) || code === 0xad || code === 0x2060 || code === 0xfeff;

/** What a text holds beside ASCII, as bits. */
export const BEYOND = { ascii: 1, seen: 2 } as const;

/** @returns what is there beside ASCII. */
function encode(part: string, into: Uint8Array): number {
  // Three times as fast as asking the string for each character.
  const { read, written } = encoder.encodeInto(part, into);
  if (read === part.length && written === read) return 0;
  let beyond: number = BEYOND.ascii;
  if (part.length > PART) {
    for (let at = 0; at < part.length; at += PART) beyond |= encode(part.slice(at, at + PART), into.subarray(at));
    return beyond;
  }
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    into[i] = code < 128 ? code : 0;
    if (isUnseen(code)) beyond |= BEYOND.seen;
  }
  return beyond;
}

/**
 * Hands a text over piece by piece, from left to right. A piece's bytes hold until the next one.
 * @returns what the text holds beside ASCII.
 */
export function readPieces(text: string, onPiece: (piece: Piece) => void): number {
  let beyond = 0;
  for (let from = 0; from < text.length; from += PIECE) {
    const base = from - MARGIN;
    const first = Math.max(0, base);
    const part = text.slice(first, base + bytes.length);
    bytes.fill(0, 0, first - base);
    beyond |= encode(part, bytes.subarray(first - base));
    bytes.fill(0, first - base + part.length);
    onPiece({ bytes, fours, base, from, to: Math.min(text.length, from + PIECE) });
  }
  return beyond;
}
