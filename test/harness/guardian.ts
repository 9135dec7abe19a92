import { spawn, type ChildProcess } from 'node:child_process';

/**
 * Lives on when this process is killed, sees its input end, and ends what was left behind. A runner that is stopped by KILL has no other way,
 * and a forgotten browser takes memory until somebody looks.
 */
const GUARDIAN = `
  const children = new Set();
  let rest = '';
  process.stdin.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\\n');
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith('-')) children.delete(Number(line.slice(1)));
      else children.add(Number(line));
    }
  }).on('end', () => {
    for (const pid of children) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {}
    }
  });
`;

let guardian: ChildProcess | undefined;

function tell(line: string): void {
  if (!guardian) {
    guardian = spawn(process.execPath, ['-e', GUARDIAN], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    // It must not keep this process alive.
    guardian.unref();
    guardian.on('error', () => undefined);
    const input = guardian.stdin as (NodeJS.WritableStream & { unref?: () => void }) | null;
    input?.unref?.();
    input?.on('error', () => undefined);
  }
  guardian.stdin?.write(`${line}\n`);
}

/** Sees to it that a child ends when this process ends, however that happens. */
export function guard(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return;
  tell(String(pid));
  child.once('exit', () => tell(`-${pid}`));
}
