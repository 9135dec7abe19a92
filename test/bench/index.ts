import { cpus, loadavg } from 'node:os';
import { buildAll } from '../../src/cli/build.ts';
import { benchBusy } from './busy.ts';
import { openChromium } from './chromium.ts';
import type { Figure } from './figure.ts';
import { benchFiles } from './files.ts';
import { openFirefox } from './firefox.ts';
import { benchLinks } from './links.ts';
import { benchLoad } from './load.ts';
import { benchBigPaste, benchCleanPaste, benchTokenPaste } from './paste.ts';
import { startBenchSite } from './site.ts';
import { benchSize } from './size.ts';
import { benchTyping } from './typing.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** What could be measured; a benchmark that fails is named with its reason and takes no other one with it. */
interface Report {
  readonly figures: Figure[];
  readonly failed: { readonly what: string; readonly why: string }[];
  readonly other: Record<string, unknown>;
}

type Step<R> = readonly [what: string, run: () => Promise<R>];

async function attempt<R>(report: Report, [what, run]: Step<R>): Promise<R | undefined> {
  const start = performance.now();
  try {
    return await run();
  } catch (error) {
    report.failed.push({ what, why: String(error) });
    return undefined;
  } finally {
    say(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

async function measure(report: Report, steps: readonly Step<Figure[]>[]): Promise<void> {
  for (const step of steps) report.figures.push(...((await attempt(report, step)) ?? []));
}

async function benchBrowsers(report: Report): Promise<void> {
  const site = await startBenchSite();
  const chromium = await openChromium(site);
  await measure(report, [
    ['size', () => benchSize('chromium')],
    ['load', () => benchLoad(chromium, 5)],
    ['clean paste', () => benchCleanPaste(chromium, 15)],
    ['paste into a text area', () => benchTokenPaste(chromium, 'text', 8)],
    ['paste into an editor', () => benchTokenPaste(chromium, 'rich', 8)],
    ['paste into CKEditor 5', () => benchTokenPaste(chromium, 'ckeditor', 8)],
    ['paste of 1 MB', () => benchBigPaste(chromium, 2)],
    ['typing', () => benchTyping(chromium)],
    ['busy page', () => benchBusy(chromium, 3)],
  ]);
  await chromium.close();
  const firefox = await attempt(report, ['Firefox', () => openFirefox(site)]);
  if (firefox) {
    await measure(report, [
      ['size, Firefox', () => benchSize('firefox')],
      ['clean paste, Firefox', () => benchCleanPaste(firefox, 6)],
      ['paste into a text area, Firefox', () => benchTokenPaste(firefox, 'text', 4)],
    ]);
    await firefox.close();
  }
  await site.close();
}

async function main(): Promise<void> {
  const report: Report = { figures: [], failed: [], other: {} };
  const before = loadavg()[0];
  // The build talks on stdout, which belongs to the result.
  const { log } = console;
  console.log = console.info = say;
  await buildAll();
  console.log = log;
  await benchBrowsers(report);
  report.other['files'] = await attempt(report, ['files', () => benchFiles(20)]);
  report.other['links'] = await attempt(report, ['links', () => benchLinks(1000)]);
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version };
  const load = { before, after: loadavg()[0] };
  process.stdout.write(`${JSON.stringify({ date: new Date().toISOString(), machine, load, ...report }, null, 2)}\n`);
}

await main();
