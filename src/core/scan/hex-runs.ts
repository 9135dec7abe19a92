import { LOWEST, type Piece } from './pieces.ts';

/** A run of 31 hexadecimal digits holds a whole block. */
const BLOCK = 16;
const HYPHEN = 45;

/** A bit for each character. Of random digits no branch could be foreseen. */
const HEX = Uint32Array.of(0, 0x3ff0000, 0x7e, 0x7e);
const isHex = (code: number): boolean => (((HEX[code >>> 5] as number) >>> code) & 1) === 1;

/** Bits 6 to 3 are 011x in a hexadecimal digit and 1x00 in a letter. Few others are like that, and four in a row hardly ever. */
const mayBeHex = (four: number): boolean =>
  (((four >>> 4) ^ (four >>> 6)) & ((four >>> 5) | (four >>> 6)) & ~((four >>> 3) & (four >>> 6)) & LOWEST) === LOWEST;

/** Calls `onRun` with the start of each run of 31 or more hexadecimal digits before a hyphen (digests have none), and of some that are shorter, when it is given the pieces of a text in order. */
export function hexRunScan(text: string, onRun: (start: number) => void): (piece: Piece) => void {
  let runEnd = 0;
  return ({ fours, base, from, to }) => {
    for (let at = from; at < to; at += BLOCK) {
      const i = (at - base) >> 2;
      // No run is walked twice.
      if (!mayBeHex(fours[i] as number) || !mayBeHex(fours[i + 2] as number) || at < runEnd) continue;
      let start = at;
      while (start > 0 && isHex(text.charCodeAt(start - 1))) start--;
      runEnd = at;
      while (runEnd < text.length && isHex(text.charCodeAt(runEnd))) runEnd++;
      if (text.charCodeAt(runEnd) === HYPHEN) onRun(start);
    }
  };
}
