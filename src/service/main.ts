import { readAccounts } from './accounts.ts';
import { readArguments, type Arguments } from './arguments.ts';
import { buildService } from './server.ts';
import { openStore } from './store/open.ts';

const sweepEveryMs = 60_000;

const read = readArguments(process.argv.slice(2));
if ('say' in read) {
  (read.code === 0 ? process.stdout : process.stderr).write(read.say);
  process.exitCode = read.code;
} else {
  await serve(read);
}

async function serve(given: Arguments): Promise<void> {
  const accounts = given.accounts === undefined ? new Map<string, string>() : readAccounts(given.accounts);
  if (typeof accounts === 'string') return fail(accounts);
  const opened = await openStore(given.store);
  if (!opened.ok) return fail(opened.sentence);
  const { store } = opened;

  const { closed, rate, publicBase } = given;
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  const app = await buildService({ store, accounts, closed, rate, publicBase, report });
  try {
    const address = await app.listen({ port: given.port, host: given.host });
    process.stdout.write(`Token Veil one-time links: ${address}\n`);
  } catch (error) {
    await store.close();
    return fail(
      `Cannot listen on ${given.host}:${given.port}: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }

  const sweep = (): void => {
    store.sweep(Date.now()).catch(() => report('The sweep of expired links failed; the next one is in a minute.'));
  };
  const sweeper = setInterval(sweep, sweepEveryMs);
  sweep();

  const stop = async (): Promise<void> => {
    clearInterval(sweeper);
    await app.close();
    await store.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
