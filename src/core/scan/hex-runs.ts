import type { Piece } from './pieces.ts';

/** A run of so many hexadecimal digits holds a whole block. */
const LEAST_RUN = 31;
const BLOCK = 16;

const isHex = (code: number): boolean => {
  const small = code | 32;
  return (code >= 48 && code <= 57) || (small >= 97 && small <= 102);
};

/** The lowest bit of each of four characters. */
const LOWEST = 0x01010101;

/**
 * That bit is set where a character may be a hexadecimal digit: bits 6 to 3 are 011x in a digit and 1x00 in a letter. Few
 * others are like that, and four in a row hardly ever.
 */
const mayBeHex = (four: number): number =>
  ((four >>> 4) ^ (four >>> 6)) & ((four >>> 5) | (four >>> 6)) & ~((four >>> 3) & (four >>> 6));

/** Calls `onRun` with the start of each run of 31 or more hexadecimal digits, when it is given the pieces of a text in order. */
export function hexRunScan(text: string, onRun: (start: number) => void): (piece: Piece) => void {
  let runEnd = 0;
  return ({ fours, base, from, to }) => {
    for (let at = from; at < to; at += BLOCK) {
      const i = (at - base) >> 2;
      if ((mayBeHex(fours[i] as number) & mayBeHex(fours[i + 2] as number) & LOWEST) !== LOWEST) continue;
      // No run is walked twice.
      if (at < runEnd) continue;
      let start = at;
      while (start > 0 && isHex(text.charCodeAt(start - 1))) start--;
      runEnd = at;
      while (runEnd < text.length && isHex(text.charCodeAt(runEnd))) runEnd++;
      if (runEnd - start >= LEAST_RUN) onRun(start);
    }
  };
}
