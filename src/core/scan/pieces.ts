/** A multiple of the blocks of hex-runs.ts, and small enough to stay in the processor's cache. */
export const PIECE = 8192;
/** Characters before and behind a piece that its reader may look at. A multiple of four, since bytes are read in fours, too. */
const MARGIN = 16;
/** Of a piece that is not all ASCII, so much is asked again before each character is. */
const PART = 512;

/** A piece of a text as bytes: that of the character at `at` has the place `at - base`. What is no ASCII is 0, as is what lies outside the text. */
export interface Piece {
  /** Two bytes at a time, the first in the lowest bits: as every browser's platform has it. */
  readonly twos: Uint16Array;
  /** The same memory, four at a time. */
  readonly fours: Uint32Array;
  readonly base: number;
  readonly from: number;
  readonly to: number;
}

/** The lowest bit of each of four bytes. */
export const LOWEST = 0x01010101;

const encoder = new TextEncoder();
const bytes = new Uint8Array(PIECE + 2 * MARGIN);
const twos = new Uint16Array(bytes.buffer);
const fours = new Uint32Array(bytes.buffer);

/**
 * Zero-width characters, soft hyphens and broken ones: see invisible.ts. A half of a pair is looked at in both directions: with
 * the flag for Unicode the engine takes six times as long.
 */
const UNSEEN =
  /[\u00ad\u200b-\u200d\u2060\ufeff\ufffd\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff]|[\ud800-\udbff](?=[\udc00-\udfff]))/;

/** Whether a part of a text is near to what is looked for, where not all of it need be read. */
export type IsNear = (from: number, to: number) => boolean;

/** Told of every part of a text that holds more than ASCII. Parts may overlap by a few characters. */
export type OnForeign = (from: number, to: number) => void;

/** Writes down `part`, which begins at `from` in its text. @returns whether a character may be there that nobody sees. */
function encode(part: string, from: number, into: Uint8Array, onForeign?: OnForeign): boolean {
  // Three times as fast as asking the string for each character.
  const { read, written } = encoder.encodeInto(part, into);
  if (read === part.length && written === read) return false;
  if (part.length > PART) {
    let hasUnseen = false;
    for (let at = 0; at < part.length; at += PART)
      hasUnseen = encode(part.slice(at, at + PART), from + at, into.subarray(at), onForeign) || hasUnseen;
    return hasUnseen;
  }
  for (let i = 0; i < part.length; i++) {
    const code = part.charCodeAt(i);
    into[i] = code < 128 ? code : 0;
  }
  onForeign?.(from, from + part.length);
  return UNSEEN.test(part);
}

/**
 * Hands a text over piece by piece, from left to right. A piece's bytes hold until the next one. `stops` hands none over any
 * more once a character may be there that nobody sees. Pieces that are not near are left out.
 * @returns whether every character is one that people see.
 */
export function readPieces(
  text: string,
  onPiece: (piece: Piece) => void,
  onForeign?: OnForeign,
  stops = false,
  isNear?: IsNear,
): boolean {
  let isAllSeen = true;
  for (let from = 0; from < text.length; from += PIECE) {
    if (isNear?.(from, from + PIECE) === false) continue;
    const base = from - MARGIN;
    const first = Math.max(0, base);
    const part = text.slice(first, base + bytes.length);
    bytes.fill(0, 0, first - base);
    if (encode(part, first, bytes.subarray(first - base), onForeign)) isAllSeen = false;
    bytes.fill(0, first - base + part.length);
    if (isAllSeen || !stops) onPiece({ twos, fours, base, from, to: Math.min(text.length, from + PIECE) });
  }
  return isAllSeen;
}
