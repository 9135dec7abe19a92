import { pause } from '../harness/wait.ts';
import type { Page } from '../harness/driver.ts';
import { compare, single, type Figure } from './figure.ts';
import type { PageName } from './pages/index.ts';
import type { Seen } from './probe.ts';
import type { ChromiumRig } from './chromium.ts';
import type { Rig } from './rig.ts';
import { cleanText, textWithToken } from './texts.ts';
import { listenersOfKeys, trace } from './trace.ts';

const PASTE = 5000;
const BIG_PASTE = 1_000_000;

/** The question comes after the act: Marionette takes one command at a time, and the probe keeps what it saw. */
async function pasteOnce(page: Page, what: keyof Seen): Promise<Seen> {
  await page.eval(() => window.probe.reset());
  await page.press('Control+V');
  return page.eval((awaited) => window.probe.until(awaited), what);
}

async function maskOnce(page: Page): Promise<Seen> {
  const prompted = await pasteOnce(page, 'prompt');
  await page.prompt.click('mask');
  const { inserted = Number.NaN } = await page.eval(() => window.probe.until('inserted'));
  return { ...prompted, inserted };
}

/** Samples of one page with the extension and without, in turns, so that what else the machine does meets both. */
async function inTurns(
  rig: Rig,
  name: PageName,
  rounds: number,
  sample: (page: Page, watched: boolean) => Promise<Seen>,
): Promise<{ mine: Seen[]; bare: Seen[] }> {
  const pages = new Map<boolean, Page>();
  for (const watched of [true, false]) {
    const page = await rig.open(name, watched);
    pages.set(watched, page);
    await page.waitFor('#field', 20_000);
    await page.focus('#field');
    await sample(page, watched);
  }
  const all = { mine: [] as Seen[], bare: [] as Seen[] };
  for (let round = 0; round < rounds; round++) {
    for (const [watched, page] of pages) {
      await page.activate();
      await pause(30);
      (watched ? all.mine : all.bare).push(await sample(page, watched));
    }
  }
  for (const page of pages.values()) await page.close();
  return all;
}

const times = (samples: readonly Seen[], what: Exclude<keyof Seen, 'cancelled'>): number[] =>
  samples.flatMap((seen) => seen[what] ?? []);

/** A paste without a token: how long it is held up, and that nothing of it is cancelled. */
export async function benchCleanPaste(rig: Rig, rounds: number): Promise<Figure[]> {
  await rig.setClipboard(cleanText(PASTE));
  const { mine, bare } = await inTurns(rig, 'text', rounds, (page) => pasteOnce(page, 'arrived'));
  const head = { browser: rig.kind, unit: 'ms' } as const;
  const heldUp = { most: 1, of: 'median', extra: true } as const;
  return [
    compare(
      { ...head, what: 'clean paste of 5 kB: held up on its way to the page' },
      times(mine, 'heldUp'),
      times(bare, 'heldUp'),
      heldUp,
    ),
    compare(
      { ...head, what: 'clean paste of 5 kB: from the key to the text in the field' },
      times(mine, 'arrived'),
      times(bare, 'arrived'),
    ),
    single(
      {
        browser: rig.kind,
        unit: 'count',
        what: 'clean paste: events cancelled',
        without: bare.flatMap(({ cancelled }) => cancelled).length,
      },
      mine.flatMap(({ cancelled }) => cancelled).length,
      0,
    ),
  ];
}

/** A paste with a token: the prompt, then Mask. Without the extension the same paste just goes in. */
export async function benchTokenPaste(rig: Rig, name: PageName, rounds: number): Promise<Figure[]> {
  await rig.setClipboard(textWithToken(PASTE));
  const { mine, bare } = await inTurns(rig, name, rounds, (page, watched) =>
    watched ? maskOnce(page) : pasteOnce(page, 'arrived'),
  );
  const head = { browser: rig.kind, unit: 'ms' } as const;
  const bar = { most: 50, of: 'median' } as const;
  const native = times(bare, 'arrived');
  return [
    compare(
      { ...head, what: `paste of 5 kB with a token (${name}): from the key to the prompt painted` },
      times(mine, 'prompt'),
      native,
      bar,
    ),
    compare(
      { ...head, what: `paste of 5 kB with a token (${name}): from the click on Mask to the text in the field` },
      times(mine, 'inserted'),
      native,
      bar,
    ),
  ];
}

/** What our listeners of a paste take of the main thread's own time: other programs cannot make it longer. */
async function decisions(rig: ChromiumRig, rounds: number): Promise<number[]> {
  const page = await rig.open('text', true);
  await page.focus('#field');
  await pasteOnce(page, 'arrived');
  const events = await trace(rig.browser, async () => {
    for (let round = 0; round < rounds; round++) await pasteOnce(page, 'arrived');
  });
  await page.close();
  // Control, then V.
  return listenersOfKeys(events).filter((_, index) => index % 2 === 1);
}

/** A megabyte into a text area. */
export async function benchBigPaste(rig: ChromiumRig, rounds: number): Promise<Figure[]> {
  const head = { browser: rig.kind, unit: 'ms' } as const;
  await rig.setClipboard(cleanText(BIG_PASTE));
  const decided = await decisions(rig, 2 * rounds);
  const clean = await inTurns(rig, 'text', rounds, (page) => pasteOnce(page, 'arrived'));
  await rig.setClipboard(textWithToken(BIG_PASTE));
  const { mine, bare } = await inTurns(rig, 'text', rounds, (page, watched) =>
    watched ? maskOnce(page) : pasteOnce(page, 'arrived'),
  );
  const native = times(bare, 'arrived');
  return [
    compare({ ...head, what: 'paste of 1 MB: our decision, main thread' }, decided, [0], { most: 16, of: 'median' }),
    compare(
      { ...head, what: 'clean paste of 1 MB: held up on its way to the page' },
      times(clean.mine, 'heldUp'),
      times(clean.bare, 'heldUp'),
    ),
    compare(
      { ...head, what: 'paste of 1 MB with a token: from the key to the prompt in the page' },
      times(mine, 'decided'),
      native,
    ),
    compare(
      { ...head, what: 'paste of 1 MB with a token: from the click on Mask to the text in place' },
      times(mine, 'inserted'),
      native,
      { most: 300, of: 'median' },
    ),
  ];
}
