import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBenign, readLabelled } from './detect/corpus.ts';
import { countFalseAlarms, cutInPieces } from './detect/false-alarms.ts';
import { measureHostile, MOST_MS, MOST_SCALING } from './detect/hostile.ts';
import { measureRecall } from './detect/recall.ts';
import { measureSpeed } from './detect/speed.ts';

const USAGE = 'usage: npm run bench:detect -- --corpus DIR   (DIR holds labelled/*.jsonl and benign/)';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { corpus: { type: 'string' } } });
  if (values.corpus === undefined || !existsSync(values.corpus)) {
    console.error(values.corpus === undefined ? USAGE : `There is no folder ${values.corpus}. ${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const { files, known } = readBenign(values.corpus);
  const recall = Object.fromEntries(
    [...readLabelled(values.corpus)].map(([name, rows]) => [name, measureRecall(rows)]),
  );
  const report = {
    recall,
    falseAlarms: {
      wholeFiles: countFalseAlarms(files, known, (text) => [text]),
      pieces4kB: countFalseAlarms(files, known, cutInPieces),
    },
    speedMBps: files.length > 0 ? await measureSpeed(files) : undefined,
    hostile: measureHostile(),
  };
  console.log(JSON.stringify(report, undefined, 2));
  for (const { input, ms, scaling } of report.hostile.filter(({ met }) => !met))
    console.error(
      `Missed: ${input} takes ${ms} ms for 100 kB (bar ${MOST_MS}), ${scaling} times as long for four times as much (bar ${MOST_SCALING})`,
    );
}

await main();
