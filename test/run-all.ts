import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { buildAll } from '../src/cli/build.ts';

/** What one step of the run counted. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const RESULTS = 'test-results';

/** What failed, said once more at the end: a log that is cut keeps its last lines. */
const failures: string[] = [];

/** The parts of vitest's JSON report that are read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const run = (args: readonly string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const env = { ...process.env, TOKEN_VEIL_BUILT: '1' };
    spawn(process.execPath, args, { stdio: 'inherit', env }).on('exit', (code) => resolve(code === 0));
  });

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

const ZIPS = ['dist/token-veil-chromium.zip', 'dist/token-veil-firefox.zip'];
const digest = (): string => ZIPS.map((zip) => createHash('sha256').update(readFileSync(zip)).digest('hex')).join();

/** Builds twice: the stores' reviewers build it again and compare. Two counts: it builds, and it builds the same. */
async function builds(): Promise<Count> {
  try {
    await buildAll();
    const first = digest();
    await buildAll();
    const same = digest() === first;
    if (!same) process.stderr.write('Two builds of the same sources differ.\n');
    return { passed: same ? 2 : 1, failed: same ? 0 : 1, skipped: 0 };
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return one(false);
  }
}

/** Runs vitest. A run that broke before it could count is one failure, never none. */
async function vitest(name: string, ...args: readonly string[]): Promise<Count> {
  const file = `${RESULTS}/${name}.json`;
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${file}`];
  const ok = await run(['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    for (const { name: spec, message, assertionResults } of report.testResults) {
      if (message) failures.push(`${spec}\n${message}`);
      for (const { status, fullName, failureMessages } of assertionResults)
        if (status === 'failed') failures.push(`${spec}: ${fullName}\n${failureMessages.join('\n')}`);
    }
    const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = report;
    return { passed, failed: Math.max(numFailedTests, ok ? 0 : 1), skipped };
  } catch {
    return one(false);
  }
}

type Step = readonly [name: string, step: () => Promise<Count>];

/** Each keeps one core busy, and none needs what another makes. */
const BUILD: readonly Step[] = [['build', builds]];
const CHECKS: readonly Step[] = [
  ['types', async () => one(await run(['node_modules/typescript/bin/tsc']))],
  ['lint', async () => one(await run(['node_modules/eslint/bin/eslint.js', '.']))],
];
const TESTS: readonly Step[] = [
  [
    'store lint',
    async () => one(await run(['node_modules/web-ext/bin/web-ext.js', 'lint', '-s', 'dist/firefox', '--self-hosted'])),
  ],
  ['unit and service', () => vitest('unit')],
  ['end to end', () => vitest('e2e', '--config', 'test/e2e/vitest.config.ts')],
];

const counts: Count[] = [];

async function inTurn(steps: readonly Step[]): Promise<void> {
  for (const [name, step] of steps) {
    const begin = Date.now();
    process.stdout.write(`\n== ${name}\n`);
    const count = await step();
    counts.push(count);
    if (count.failed > 0) failures.push(`step "${name}"`);
    const seconds = Math.round((Date.now() - begin) / 1000);
    process.stdout.write(`== ${name}: ${count.passed} passed, ${count.failed} failed in ${seconds} s\n`);
  }
}

mkdirSync(RESULTS, { recursive: true });
await Promise.all([inTurn(BUILD), inTurn(CHECKS)]);
await inTurn(TESTS);
for (const failure of failures) process.stdout.write(`\nFAILED ${failure.slice(0, 1500)}\n`);
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
process.stdout.write(
  `\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exitCode = sum('failed') === 0 ? 0 : 1;
