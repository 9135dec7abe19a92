import { closeSync, openSync, rmSync, statSync } from 'node:fs';

const STALE_MS = 15 * 60_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Two commands started at once must not install into the same folder: runs `act` while holding the file `path`. */
export async function withLock(path, act) {
  for (;;) {
    try {
      closeSync(openSync(path, 'wx'));
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE_MS)
        rmSync(path, { force: true });
      await pause(500);
    }
  }
  try {
    return await act();
  } finally {
    rmSync(path, { force: true });
  }
}
