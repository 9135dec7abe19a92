import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesOf = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/** npm keeps its own note of what it installed: nothing is to do when every package of the lock file is in it. */
function isCurrent(root) {
  const there = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { optional, version }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** Runs `npm ci` when something of the lock file is not installed. Returns false when npm failed. */
export function installModules(root) {
  if (isCurrent(root)) return true;
  process.stderr.write('Installing node_modules (npm ci, once)\n');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    shell: windows,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  return status === 0;
}
