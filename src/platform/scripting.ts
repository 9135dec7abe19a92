import browser, { type Scripting } from 'webextension-polyfill';

/** A content script to run in every frame of the pages that `matches` names, before their first script. */
export interface Registration {
  readonly id: string;
  readonly file: string;
  readonly matches: readonly string[];
  readonly world: 'ISOLATED' | 'MAIN';
  /** Style sheets that the page's scripts cannot see. */
  readonly css?: readonly string[];
}

const asContentScript = ({ id, file, matches, world, css = [] }: Registration): Scripting.RegisteredContentScript => ({
  id,
  js: [file],
  css: [...css],
  matches: [...matches],
  world,
  runAt: 'document_start',
  allFrames: true,
  // Editors live in srcdoc, blank and blob frames, which have no address of their own to match.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
});

/**
 * Makes these registrations the only ones. They outlive a restart of the browser, and one that stays is there all the time:
 * pages load meanwhile, above all when the browser starts.
 */
export async function registerScripts(registrations: readonly Registration[]): Promise<void> {
  const wanted = registrations.filter(({ matches }) => matches.length > 0).map(asContentScript);
  const there = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = there.filter((id) => !wanted.some((script) => script.id === id));
  const known = wanted.filter(({ id }) => there.includes(id));
  const added = wanted.filter(({ id }) => !there.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

/** Adds a style sheet to every frame of an open tab. */
export async function addStyles(file: string, tab: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId: tab, allFrames: true }, files: [file] });
  } catch {
    // The tab shows a page of the browser, or was closed.
  }
}

/** Runs a file in frames of an open tab. @returns false where the browser does not let us (its own pages, the store). */
export async function runScript(
  file: string,
  tab: number,
  { frame, world = 'ISOLATED' }: { frame?: number; world?: 'ISOLATED' | 'MAIN' } = {},
): Promise<boolean> {
  const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
  try {
    await browser.scripting.executeScript({ target, files: [file], world, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/** What a frame of a tab answered. */
export interface FrameAnswer<R> {
  readonly frame: number;
  readonly answer: R;
}

/**
 * Runs a self-contained function in one frame of a tab, or in all that we may enter.
 * @returns what each answered; nothing where no frame lets us in
 */
export async function runInFrames<R>(
  tab: number,
  func: () => R | Promise<R>,
  frame?: number,
): Promise<FrameAnswer<R>[]> {
  try {
    const target = frame === undefined ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] };
    // At once: a frame that never ends loading would keep all answers back.
    const answers = await browser.scripting.executeScript({ target, func, injectImmediately: true });
    return answers.flatMap(({ frameId, result }) => {
      const answer = result as R | null | undefined;
      return answer == null ? [] : { frame: frameId, answer };
    });
  } catch {
    return [];
  }
}
