import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Asked by Debian's packages before they start a service. https://people.debian.org/~hmh/invokerc.d-policyrc.d-specification.txt */
const POLICY = '/usr/sbin/policy-rc.d';
const START_NOTHING = '#!/bin/sh\nexit 101\n';

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

/** Runs `act` while no package may start a service: the tests start what they need themselves. */
function withoutServices(act) {
  if (existsSync(POLICY)) return act();
  writeFileSync(POLICY, START_NOTHING, { mode: 0o755 });
  try {
    return act();
  } finally {
    rmSync(POLICY, { force: true });
  }
}

/** Installs those of the packages that are missing, and takes none away; everything apt says goes to stderr. Returns false when apt failed. */
export function installPackages(names) {
  const there = names.length > 0 ? installed(names) : new Set();
  const missing = names.filter((name) => !there.has(name));
  if (missing.length === 0) return true;
  process.stderr.write(`Installing ${missing.join(' ')} (once)\n`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', ...args], { env: ENV, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  apt('update');
  // Tests can be run again after a crash of the machine, so nothing waits for the disk.
  const quickly = ['-o', 'Dpkg::Options::=--force-unsafe-io'];
  return withoutServices(() => apt('install', '-y', '--no-install-recommends', '--no-remove', ...quickly, ...missing));
}
