import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { guard } from './guardian.ts';

export interface Running {
  /** What the ready pattern's first group caught, or the whole match. */
  readonly ready: string;
  /** Everything it has printed so far. */
  readonly output: () => string;
  readonly pid: number;
  /** Ends it: TERM first, KILL after 5 s. */
  stop(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
}

export interface StartOptions {
  /** The line that says that it is ready. */
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** ms until the ready line; default 20000. */
  readonly timeout?: number;
}

/** Starts a program and waits for its ready line. Throws with its output when it ends or is silent too long. It never outlives the test. */
export async function start(command: string, args: readonly string[], options: StartOptions): Promise<Running> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => void child.kill('SIGKILL');
  guard(child);
  const ended = once(child, 'close');
  let output = '';

  const ready = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`${command} ${args.join(' ')} ${why}:\n${output}`));
    const timer = setTimeout(() => {
      fail('did not become ready');
      kill();
    }, options.timeout ?? 20_000);
    const read = (chunk: string): void => {
      output += chunk;
      const match = options.ready.exec(output);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1] ?? match[0]);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });

  return {
    ready,
    output: () => output,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      const timer = setTimeout(kill, 5000);
      await ended;
      clearTimeout(timer);
    },
    kill: async () => {
      kill();
      await ended;
    },
  };
}

/** Starts a TypeScript program of the project, given by its path from the project's folder. */
export function startScript(entry: string, args: readonly string[], options: StartOptions): Promise<Running> {
  const path = fileURLToPath(new URL(`../../${entry}`, import.meta.url));
  return start(process.execPath, ['--import', import.meta.resolve('tsx'), path, ...args], options);
}
