import { send } from '../messaging/send.ts';
import type { Notice } from './prompt/notice.ts';
import type { Panels } from './prompt/panels.ts';

/** Where our scripts of one frame find each other: isolated worlds share no globals with the page. */
export const panelsOfPage = globalThis as { tokenVeilPanels?: Panels | undefined };

/** The panels, where they were needed before. */
export const panelsNow = (): Panels | undefined => panelsOfPage.tokenVeilPanels;

/** A background that the browser ended in the middle of the request is woken by the next one. */
const TRIES = 3;

async function askForPanels(): Promise<void> {
  for (let tried = 1; !panelsNow(); tried++) {
    try {
      await send('panels:load');
    } catch (error) {
      if (tried === TRIES) throw error;
    }
    if (tried === TRIES) return;
  }
}

async function load(): Promise<Panels> {
  await askForPanels();
  const panels = panelsNow();
  if (!panels) throw new Error('panels: not loaded');
  return panels;
}

let loading: Promise<Panels> | undefined;

/**
 * Brings prompts and notices into this frame, once.
 * @throws Error when the background cannot be reached or may not run scripts here.
 */
export function loadPanels(): Promise<Panels> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Says something by a field. What cannot be shown is left out. */
export const notify = (notice: Notice): void =>
  void loadPanels()
    .then(({ showNotice }) => showNotice(notice))
    .catch(() => undefined);
