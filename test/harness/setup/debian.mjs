import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Packages may be installed without asking only where this runs as root on Debian or a child of it. */
export const canInstall = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installed(names) {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\\n', ...names], {
    encoding: 'utf8',
  });
  return new Set(
    stdout
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
}

/** Installs those of the packages that are missing; everything apt says goes to stderr. Returns false when apt failed. */
export function installPackages(names) {
  const there = names.length > 0 ? installed(names) : new Set();
  const missing = names.filter((name) => !there.has(name));
  if (missing.length === 0) return true;
  process.stderr.write(`Installing ${missing.join(' ')} (once)\n`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', ...args], { env: ENV, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...missing);
}
