import { parseArgs } from 'node:util';
import { adviceFor } from '../core/advice.ts';
import { detect } from '../core/index.ts';
import type { Finding } from '../core/index.ts';
import { ruleTitle } from '../core/titles.ts';
import { explainError, readInput } from './input.ts';

const USAGE =
  'usage: npm run detect -- [--explain] FILE…   (- reads standard input; prints JSON; never prints a secret)';

const WHY = {
  certain: "the vendor's own shape, with its checksum where there is one",
  likely: 'a name that announces a secret, and a value that looks like one',
  possible: 'its shape alone',
} as const;

function place(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

function describe(text: string, finding: Finding, explain: boolean): object {
  const found = { ...finding, title: ruleTitle(finding.rule), ...place(text, finding.start) };
  if (!explain) return found;
  const [note] = adviceFor([finding.rule]);
  const because =
    finding.key === undefined ? WHY[finding.confidence] : `${WHY[finding.confidence]}; key: ${finding.key}`;
  return { ...found, because, advice: note?.why, revoke: note?.revoke, source: note?.source };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { explain: { type: 'boolean' } } });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const reports = [];
  for (const file of positionals) {
    try {
      const text = await readInput(file);
      const findings = detect(text).map((finding) => describe(text, finding, values.explain === true));
      reports.push({ file, findings });
    } catch (error) {
      console.error(explainError(error, file));
      process.exitCode = 1;
    }
  }
  console.log(JSON.stringify(reports, undefined, 2));
}

await main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
});
