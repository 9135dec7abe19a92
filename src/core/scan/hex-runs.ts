/** A run of so many hexadecimal digits is met by a look at every fifteenth character. */
const LEAST_RUN = 31;
const STRIDE = 15;

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** Calls `onRun` with the start of each run of 31 or more hexadecimal digits, from left to right. */
export function scanHexRuns(text: string, onRun: (start: number) => void): void {
  for (let i = STRIDE - 1; i < text.length; i += STRIDE) {
    if (!isHex(text.charCodeAt(i)) || !isHex(text.charCodeAt(i - 4)) || !isHex(text.charCodeAt(i - 9))) continue;
    let start = i;
    while (start > 0 && isHex(text.charCodeAt(start - 1))) start--;
    let end = i + 1;
    while (end < text.length && isHex(text.charCodeAt(end))) end++;
    if (end - start >= LEAST_RUN) onRun(start);
    // The next look is the first one behind the run, so that no run is walked twice.
    i += Math.floor((end - i) / STRIDE) * STRIDE;
  }
}
