import { send } from '../../messaging/send.ts';
import { world, type Hands } from './world.ts';
import { pause } from '../../waiting/pause.ts';

/** The hands, where they were needed before. */
export const handsNow = (): Hands | undefined => world.tokenVeilHands;

/**
 * How long each request is waited for. A background that the browser ends in the middle of one fails at once or never
 * answers, and while it ends the next request may fail as well.
 */
const PATIENCE_MS = [100, 300, 900, 2700];

let loading: Promise<Hands | undefined> | undefined;

async function load(): Promise<Hands | undefined> {
  for (const patience of PATIENCE_MS) {
    const waited = pause(patience);
    await Promise.race([send('hands:load').catch(() => waited), waited]);
    const hands = handsNow();
    if (hands) return hands;
  }
  // What could not be loaded now is asked for again when it is needed.
  loading = undefined;
  return undefined;
}

/**
 * Brings what acts into this frame, once: decisions about what was held, prompts, edits of fields.
 * @returns undefined when the background cannot be reached or may not run scripts here.
 */
export const bringHands = (): Promise<Hands | undefined> => (loading ??= load());

/** Has the hands act. Where they cannot come (the extension is being updated), nothing is done: what was held is still where it came from. */
export const withHands = (act: (hands: Hands) => unknown): Promise<unknown> =>
  bringHands().then((hands) => hands && act(hands));
