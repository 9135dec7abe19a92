import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mask } from '../core/index.ts';
import { cleanFile } from '../files/index.ts';
import { explainError, readInput } from './input.ts';

const USAGE =
  'usage: npm run mask -- FILE [-o OUT]   (- reads standard input; without -o the result goes to standard output)';

/** Masks a file of any kind that can be read, and says on standard error what was found. */
async function maskFile(name: string): Promise<Uint8Array> {
  const file = new File([await readFile(name)], path.basename(name));
  const { file: clean, report } = await cleanFile(file);
  if (report.status === 'unreadable')
    throw new Error(`it could not be read (${report.reason ?? 'unknown'}), nothing was masked`);
  console.error(`${name}: ${report.total} ${report.total === 1 ? 'finding' : 'findings'}`);
  return new Uint8Array(await clean.arrayBuffer());
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', short: 'o' } },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    const result = name === '-' ? mask(await readInput('-')) : await maskFile(name);
    if (values.out === undefined) process.stdout.write(result);
    else await writeFile(values.out, result);
  } catch (error) {
    console.error(explainError(error, name));
    process.exitCode = 1;
  }
}

await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
});
