import { send } from '../../messaging/send.ts';
import type { Hands } from '../hands.ts';
import type { Watch } from './watch.ts';

/** Where our scripts of one frame find each other: isolated worlds share no globals with the page. */
export const world = globalThis as { tokenVeilWatch?: Watch | undefined; tokenVeilHands?: Hands | undefined };

/** The hands, where they were needed before. */
export const handsNow = (): Hands | undefined => world.tokenVeilHands;

/** A background that the browser ended in the middle of the request is woken by the next one. */
const TRIES = 3;

async function load(): Promise<Hands> {
  for (let tried = 1; tried <= TRIES && !handsNow(); tried++) {
    try {
      await send('hands:load');
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
  const hands = handsNow();
  if (!hands) throw new Error('hands: not loaded');
  return hands;
}

let loading: Promise<Hands> | undefined;

/**
 * Brings what acts into this frame, once: decisions about what was held, prompts, edits of fields.
 * @throws Error when the background cannot be reached or may not run scripts here.
 */
export function loadHands(): Promise<Hands> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Has the hands act. Where they cannot come (the extension is being updated), nothing is done: what was held is still where it came from. */
export const withHands = (act: (hands: Hands) => unknown): Promise<unknown> => loadHands().then(act, () => undefined);
