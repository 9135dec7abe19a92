import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Makes the file with its content at once: one that is there without its process could not be told from one that was left. */
function take(path) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The process that holds the file; undefined where it was just given back. */
function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isGone(pid) {
  // Earlier versions wrote none.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/**
 * Two commands started at once must not install into the same folder: runs `act` while holding the file `path`. Ctrl+C ends a
 * command that installs without another word, so a file whose process is gone is taken over.
 */
export async function withLock(path, act) {
  let waitsFor;
  while (!take(path)) {
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (isGone(holder)) {
      rmSync(path, { force: true });
      continue;
    }
    if (holder !== waitsFor)
      process.stderr.write(`Waiting for process ${holder}, which installs here (if it does not, remove ${path})\n`);
    waitsFor = holder;
    await pause(500);
  }
  try {
    return await act();
  } finally {
    rmSync(path, { force: true });
  }
}
