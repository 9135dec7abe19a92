import type { Page as PuppeteerPage } from 'puppeteer-core';
import { callSource } from '../harness/source.ts';
import { pause } from '../harness/wait.ts';
import type { ChromiumRig } from './chromium.ts';
import { compare, single, summarize, type Figure } from './figure.ts';
import { measureKeys } from './key-cost.ts';
import type { PageName } from './pages/index.ts';
import { listenersOfKeys, runsOfExtension, trace } from './trace.ts';

const WORD = 'reservation ';
const BETWEEN_KEYS_MS = 15;
/** Longer than the pause after which a field is looked at. */
const BETWEEN_WORDS_MS = 600;

interface Typed {
  /** Of each key, in ms. */
  readonly costs: number[];
  readonly waits: number[];
}

function placeCaret(): void {
  const field = document.querySelector<HTMLElement>('#field');
  field?.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(100_000, 100_000);
  else if (field) getSelection()?.collapse(field.children[25_000]?.firstChild ?? field, 3);
}

async function typeWord(page: PuppeteerPage): Promise<void> {
  for (const key of WORD) {
    await page.keyboard.press(key as 'a');
    await pause(BETWEEN_KEYS_MS);
  }
  await pause(BETWEEN_WORDS_MS);
}

async function typeWords(page: PuppeteerPage, words: number): Promise<Typed> {
  await page.bringToFront();
  await page.evaluate(callSource(placeCaret, []));
  await pause(BETWEEN_WORDS_MS);
  await page.evaluate('void (keyCosts.length = keyWaits.length = 0)');
  for (let word = 0; word < words; word++) await typeWord(page);
  const [costs, waits] = (await page.evaluate('[keyCosts, keyWaits]')) as [number[], number[]];
  return { costs, waits };
}

interface Plan {
  readonly page: PageName;
  readonly what: string;
  readonly rounds: number;
  readonly most: number;
  readonly of: 'p99' | 'max';
}

const PLANS: readonly Plan[] = [
  { page: 'long-text', what: 'typing in 200 kB', rounds: 2, most: 1, of: 'p99' },
  // A key takes a tenth of a second there, with us or without.
  { page: 'lines', what: 'typing in 50,000 lines', rounds: 1, most: 16, of: 'max' },
];

/** Types words with pauses between them into a field that holds much text already. */
async function typeInto(rig: ChromiumRig, { page: name, what, rounds, most, of }: Plan): Promise<Figure[]> {
  const [mine, bare] = [await rig.openTab(name, true, measureKeys), await rig.openTab(name, false, measureKeys)];
  for (const page of [mine, bare]) await typeWords(page, 1);
  const typed = { mine: [] as Typed[], bare: [] as Typed[] };
  for (let round = 0; round < rounds; round++) {
    typed.mine.push(await typeWords(mine, 2));
    typed.bare.push(await typeWords(bare, 2));
  }
  const events = await trace(rig.browser, async () => void (await typeWords(mine, rounds * 2)));
  await mine.close();
  await bare.close();
  const all = (series: readonly Typed[], key: keyof Typed): number[] => series.flatMap((each) => each[key]);
  const head = { browser: rig.kind, unit: 'ms' } as const;
  const longest = summarize(runsOfExtension(events)).max;
  return [
    compare({ ...head, what: `${what}: our listeners of a key` }, listenersOfKeys(events), [0], { most, of }),
    compare({ ...head, what: `${what}: all listeners of a key` }, all(typed.mine, 'costs'), all(typed.bare, 'costs')),
    compare({ ...head, what: `${what}: from the key to the text` }, all(typed.mine, 'waits'), all(typed.bare, 'waits')),
    single(
      { ...head, what: `${what}: longest run of our scripts, the look after a pause included`, without: 0 },
      longest,
      16,
    ),
  ];
}

/** What a key costs in a text area that holds 200 kB, and in an editor of 50,000 lines. */
export async function benchTyping(rig: ChromiumRig): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const plan of PLANS) figures.push(...(await typeInto(rig, plan)));
  return figures;
}
