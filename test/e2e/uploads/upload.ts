import type { Page } from '../../harness/driver.ts';
import { pause, until } from '../../harness/wait.ts';
import type { Fixtures, Received } from '../editors/fixtures/server.ts';
import { makeBatch, type Batch, type Sample } from './batch.ts';
import type { Widget } from './widgets.ts';

export type Way = 'pick' | 'drop' | 'paste';

/** The cells of one widget: true, or what was wrong. */
export type Verdict = Record<string, true | string>;

interface Listening {
  heard(text: string): string[];
}

/** What a person does with a review, and which of the files must arrive how. */
interface Case {
  readonly id: string;
  readonly files: (batch: Batch) => readonly Sample[];
  readonly answers: readonly string[];
  readonly arrives: 'raw' | 'clean' | 'nothing';
}

const CASES: readonly Case[] = [
  { id: 'clean files', files: ({ fine }) => [fine], answers: [], arrives: 'raw' },
  { id: 'cancel', files: ({ dirty }) => [dirty], answers: ['cancel'], arrives: 'nothing' },
  { id: 'clean copy', files: ({ dirty }) => [dirty], answers: ['clean'], arrives: 'clean' },
  { id: 'mixed', files: ({ fine, dirty, broken }) => [fine, dirty, broken], answers: ['clean'], arrives: 'clean' },
  { id: 'unreadable', files: ({ broken }) => [broken], answers: ['as-it-is-sure'], arrives: 'raw' },
];

const ACTS: Readonly<Record<Way, (page: Page, selector: string, paths: readonly string[]) => Promise<void>>> = {
  pick: (page, selector, paths) => page.chooseFile(selector, paths),
  drop: (page, selector, paths) => page.dropFile(selector, paths),
  paste: async (page, selector, files) => {
    await page.focus(selector);
    await page.paste({ files });
  },
};

/** Long enough for an upload that must not come. */
const SILENCE_MS = 400;

function compare(samples: readonly Sample[], received: readonly Received[], arrives: Case['arrives']): true | string {
  const wanted = arrives === 'nothing' ? [] : samples;
  const names = received.map(({ name }) => name).sort();
  const wantedNames = wanted.map(({ name }) => name).sort();
  if (names.join() !== wantedNames.join()) return `received ${names.join() || 'nothing'}`;
  for (const sample of wanted) {
    const is = received.find(({ name }) => name === sample.name);
    const bytes = arrives === 'raw' ? sample.raw : sample.clean;
    if (!is?.bytes.equals(bytes)) return `${sample.name} has other bytes: ${is?.bytes.toString().slice(0, 120)}`;
  }
  return true;
}

async function receive(fixtures: Fixtures, count: number): Promise<Received[]> {
  const received: Received[] = [];
  await until('the upload', async () => {
    received.push(...fixtures.take());
    return received.length >= count;
  }).catch(() => undefined);
  await pause(count === 0 ? SILENCE_MS : 50);
  return [...received, ...fixtures.take()];
}

async function runCase(page: Page, fixtures: Fixtures, widget: Widget, way: Way, each: Case, batch: Batch) {
  const samples = each.files(batch);
  const paths = samples.map(({ path }) => path);
  fixtures.take();
  await ACTS[way](page, widget[way] ?? '', paths);
  for (const part of each.answers) await page.prompt.click(part);
  const verdict = compare(
    samples,
    await receive(fixtures, each.arrives === 'nothing' ? 0 : samples.length),
    each.arrives,
  );
  if (verdict === true) return true;
  return `${verdict}; the prompt: ${(await page.prompt.text()) || 'none'}`;
}

/**
 * Uploads by those of the ways that the widget has, with every answer. Each case has a page of its own, as a ticket has.
 * @param single the browser gives one file at a time: no mixed batch
 */
export async function uploadAll(
  page: Page,
  fixtures: Fixtures,
  widget: Widget,
  folder: string,
  ways: readonly Way[],
  single = false,
): Promise<Verdict> {
  const cells: Verdict = {};
  for (const way of ways) {
    if (widget[way] === undefined) continue;
    for (const each of CASES.filter(({ id }) => !single || id !== 'mixed')) {
      const id = `${way}: ${each.id}`;
      await page.goto(`${fixtures.url}/page/${widget.id}`);
      await until('the widget', () => page.eval(() => (window as { ready?: boolean }).ready === true));
      const batch = await makeBatch(folder, `${widget.id} ${way} ${each.id}`.replaceAll(' ', '-'));
      cells[id] = await runCase(page, fixtures, widget, way, each, batch).catch((error: unknown) => String(error));
      const heard = await page.eval((raw: string) => (window as unknown as Listening).heard(raw), batch.token);
      if (heard.length > 0) cells[`${id}, not seen`] = heard.join(', ');
    }
  }
  return cells;
}
