import { expect, it } from 'vitest';
import { start } from '../../harness/process.ts';

const node = (script: string, ready: RegExp) => start(process.execPath, ['-e', script], { ready, timeout: 10_000 });

it('hands over what the ready line says, and stops the program', async () => {
  const running = await node('console.log("ready on 1234"); setInterval(() => {}, 1000)', /ready on (\d+)/);
  expect(running.ready).toBe('1234');
  await running.stop();
  expect(() => process.kill(running.pid, 0)).toThrow();
});

it('says what a program printed that ended before it was ready', async () => {
  await expect(node('console.error("no port left"); process.exit(3)', /never/)).rejects.toThrow(
    /ended with 3[^]*no port/,
  );
});
