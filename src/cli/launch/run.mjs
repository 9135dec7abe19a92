import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMANDS } from './commands.mjs';
import { NEEDS } from './needs.mjs';
import { canInstall, installPackages } from './setup/debian.mjs';
import { withLock } from './setup/lock.mjs';
import { installModules } from './setup/node-modules.mjs';
import { find } from './setup/programs.mjs';

// `node src/cli/launch/run.mjs NAME [arguments]`: sets up what NAME needs on this machine, then runs it. Plain JavaScript without
// dependencies, because it runs before there are any. It speaks on stderr only: stdout belongs to the command.

const OLDEST_NODE = [20, 19];
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [wantMajor, wantMinor] = OLDEST_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  stop(`Node ${process.versions.node} is too old: please install Node ${OLDEST_NODE.join('.')} or newer.`);
}

/** Finds or installs what is needed and tells the command by environment variables. */
function meetNeeds(names) {
  const wanted = names
    .map((name) => NEEDS[name])
    .filter((need) => !process.env[need.variable] && !(need.onlyIfMissing && find(need)));
  // All at once is quickest; where one cannot be had, the others still can.
  if (canInstall() && !installPackages(wanted.flatMap(({ packages }) => packages)))
    for (const { packages } of wanted) installPackages(packages);
  for (const name of names) {
    const need = NEEDS[name];
    const path = find(need);
    if (path) process.env[need.variable] = path;
    else if (need.required) stop(need.advice);
    else process.stderr.write(`${need.advice}\n`);
  }
}

checkNode();
const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) stop(`There is no command ${name || '(none given)'}; there are: ${Object.keys(COMMANDS).join(', ')}.`);

const lock = join(tmpdir(), `token-veil-${createHash('sha256').update(root).digest('hex').slice(0, 12)}.lock`);
await withLock(lock, () => {
  if (!installModules(root)) stop('npm ci failed (see above): check the connection to the npm registry and try again.');
  meetNeeds(command.needs(args));
});

// The command may be asked about files: it keeps the folder that the person is in.
const loader = import.meta.resolve('tsx');
const child = spawn(process.execPath, ['--import', loader, join(root, command.entry), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
