import type { Box } from './driver.ts';
import { pause } from './wait.ts';

export const middle = ({ x, y, width, height }: Box): { x: number; y: number } => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** The box as soon as it stands still: a page that still draws would move it from under the mouse. */
export async function whereItStays(look: () => Promise<Box>): Promise<Box> {
  let last = await look();
  for (;;) {
    await pause(25);
    const now = await look();
    if (now.x === last.x && now.y === last.y && now.width === last.width && now.height === last.height) return now;
    last = now;
  }
}
