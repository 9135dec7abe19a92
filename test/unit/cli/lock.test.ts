import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const LOCK = new URL('../../../src/cli/launch/setup/lock.mjs', import.meta.url).href;

let folder: string;
let path: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-veil-lock-'));
  path = join(folder, 'lock');
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** A command that holds the lock until its input ends, and says so. */
function command(): ChildProcess {
  const code = `
    const { withLock } = await import(${JSON.stringify(LOCK)});
    await withLock(${JSON.stringify(path)}, async () => {
      console.log('held');
      for await (const _ of process.stdin);
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
  started.push(child);
  return child;
}

async function says(stream: NodeJS.ReadableStream | null, words: string): Promise<void> {
  let said = '';
  for await (const chunk of stream ?? []) if ((said += String(chunk)).includes(words)) return;
  throw new Error(`ended after: ${said}`);
}

it('a second command waits for the first, and says for whom', async () => {
  const first = command();
  await says(first.stdout, 'held');
  const second = command();
  await says(second.stderr, `process ${first.pid},`);
  first.stdin?.end();
  await says(second.stdout, 'held');
  const ended = once(second, 'exit');
  second.stdin?.end();
  expect(await ended).toEqual([0, null]);
  expect(existsSync(path)).toBe(false);
});

it.each(['SIGINT', 'SIGKILL'] as const)('a command that was ended by %s holds up none', async (signal) => {
  const first = command();
  await says(first.stdout, 'held');
  const ended = once(first, 'exit');
  first.kill(signal);
  await ended;
  expect(existsSync(path)).toBe(true);
  await says(command().stdout, 'held');
});

it('a lock without a process, as the last version left it, holds up none', async () => {
  await writeFile(path, '');
  await says(command().stdout, 'held');
});
