import type { Box } from './driver.ts';
import { pause } from './wait.ts';

export const middle = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** What `look` finds, as soon as it stands still: what still grows would move it from under the mouse. */
export async function whenStill<T>(look: () => Promise<T>, boxOf: (found: T) => Box): Promise<T> {
  let last = await look();
  for (;;) {
    await pause(25);
    const now = await look();
    if (isSame(boxOf(now), boxOf(last))) return now;
    last = now;
  }
}

export const stillMiddle = async (look: () => Promise<Box>): Promise<{ x: number; y: number }> =>
  middle(await whenStill(look, (box) => box));

/** An answered prompt goes sooner; one that stays is pressed in the place of what it lies over, as a person would. */
const COVERED_MS = 2000;

/** Waits until no panel lies over what is pressed next. */
export async function whenUncovered(isCovered: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + COVERED_MS;
  while (Date.now() < end && (await isCovered())) await pause(25);
}
