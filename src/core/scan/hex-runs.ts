import type { Piece } from './pieces.ts';

/** A run of so many hexadecimal digits is met by a look at every fifteenth character. */
const LEAST_RUN = 31;
const STRIDE = 15;

const IS_HEX = new Uint8Array(256);
for (const digit of '0123456789abcdefABCDEF') IS_HEX[digit.charCodeAt(0)] = 1;

const isHex = (code: number): boolean => code < 128 && IS_HEX[code] === 1;

const digitAt = (bytes: Uint8Array, at: number): number => IS_HEX[bytes[at] as number] as number;

/** Calls `onRun` with the start of each run of 31 or more hexadecimal digits, when it is given the pieces of a text in order. */
export function hexRunScan(text: string, onRun: (start: number) => void): (piece: Piece) => void {
  let next = STRIDE - 1;
  return ({ bytes, base, to }) => {
    for (; next < to; next += STRIDE) {
      const i = next - base;
      // All at once: letters of text are hexadecimal digits too often for a branch to be foreseen.
      if ((digitAt(bytes, i) & digitAt(bytes, i - 4) & digitAt(bytes, i - 9) & digitAt(bytes, i - 13)) === 0) continue;
      let start = next;
      while (start > 0 && isHex(text.charCodeAt(start - 1))) start--;
      let end = next + 1;
      while (end < text.length && isHex(text.charCodeAt(end))) end++;
      if (end - start >= LEAST_RUN) onRun(start);
      // The next look is the first one behind the run, so that no run is walked twice.
      next += Math.floor((end - next) / STRIDE) * STRIDE;
    }
  };
}
