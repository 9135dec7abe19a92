import type { Page as PuppeteerPage } from 'puppeteer-core';
import { pause } from '../harness/wait.ts';
import { callSource } from '../harness/source.ts';
import type { ChromiumRig } from './chromium.ts';
import { compare, type Figure } from './figure.ts';
import { measureKeys } from './key-cost.ts';
import type { PageName } from './pages/index.ts';
import { mainThreadOf, runsOfExtension, trace } from './trace.ts';

const WORD = 'reservation ';
const BETWEEN_KEYS_MS = 25;
/** Longer than the pause after which a field is looked at. */
const BETWEEN_WORDS_MS = 600;

interface Typed {
  readonly costs: number[];
  readonly waits: number[];
  /** Every run of our scripts, in ms of the thread's own time. */
  readonly runs: number[];
}

async function placeCaret(page: PuppeteerPage): Promise<void> {
  await page.evaluate(
    callSource(() => {
      const field = document.querySelector<HTMLElement>('#field');
      field?.focus();
      if (field instanceof HTMLTextAreaElement) field.setSelectionRange(100_000, 100_000);
      else if (field) getSelection()?.collapse(field.children[25_000]?.firstChild ?? field, 3);
    }, []),
  );
}

async function typeWords(
  rig: ChromiumRig,
  page: PuppeteerPage,
  name: PageName,
  watched: boolean,
  words: number,
): Promise<Typed> {
  await page.bringToFront();
  await placeCaret(page);
  await pause(BETWEEN_WORDS_MS);
  await page.evaluate('keyCosts.length = keyWaits.length = 0');
  const events = await trace(rig.browser, async () => {
    for (let word = 0; word < words; word++) {
      for (const key of WORD) {
        await page.keyboard.press(key as 'a');
        await pause(BETWEEN_KEYS_MS);
      }
      await pause(BETWEEN_WORDS_MS);
    }
  });
  const [costs, waits] = (await page.evaluate('[keyCosts, keyWaits]')) as [number[], number[]];
  return { costs, waits, runs: runsOfExtension(mainThreadOf(events, rig.url(name, watched))) };
}

/** Types words with pauses into a field that holds much text already. */
async function typeInTurns(rig: ChromiumRig, name: PageName, rounds: number): Promise<{ mine: Typed; bare: Typed }> {
  const total = {
    mine: { costs: [], waits: [], runs: [] } as Typed,
    bare: { costs: [], waits: [], runs: [] } as Typed,
  };
  const [mine, bare] = [await rig.openTab(name, true, measureKeys), await rig.openTab(name, false, measureKeys)];
  await typeWords(rig, mine, name, true, 1);
  await typeWords(rig, bare, name, false, 1);
  for (let round = 0; round < rounds; round++) {
    for (const [page, into, watched] of [
      [mine, total.mine, true],
      [bare, total.bare, false],
    ] as const) {
      const typed = await typeWords(rig, page, name, watched, 2);
      into.costs.push(...typed.costs);
      into.waits.push(...typed.waits);
      into.runs.push(...typed.runs);
    }
  }
  await mine.close();
  await bare.close();
  return total;
}

/** What a key costs in a text area that holds 200 kB, and in an editor of 50,000 lines. */
export async function benchTyping(rig: ChromiumRig, rounds: number): Promise<Figure[]> {
  const head = { browser: rig.kind, unit: 'ms' } as const;
  const figures: Figure[] = [];
  const long = await typeInTurns(rig, 'long-text', rounds);
  figures.push(
    compare({ ...head, what: 'typing in 200 kB: listeners of a key' }, long.mine.costs, long.bare.costs, {
      most: 1,
      of: 'p99',
      extra: true,
    }),
    compare({ ...head, what: 'typing in 200 kB: from the key to the text' }, long.mine.waits, long.bare.waits),
    compare(
      { ...head, what: 'typing in 200 kB: longest run of our scripts, the look after a pause included' },
      long.mine.runs,
      long.bare.runs,
      { most: 16, of: 'max' },
    ),
  );
  const lines = await typeInTurns(rig, 'lines', rounds);
  figures.push(
    compare({ ...head, what: 'typing in 50,000 lines: listeners of a key' }, lines.mine.costs, lines.bare.costs, {
      most: 16,
      of: 'max',
    }),
    compare({ ...head, what: 'typing in 50,000 lines: from the key to the text' }, lines.mine.waits, lines.bare.waits),
    compare(
      { ...head, what: 'typing in 50,000 lines: longest run of our scripts, the look after a pause included' },
      lines.mine.runs,
      lines.bare.runs,
      { most: 16, of: 'max' },
    ),
  );
  return figures;
}
