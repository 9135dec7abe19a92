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

async function load(): Promise<Hands> {
  for (const patience of PATIENCE_MS) {
    const waited = pause(patience);
    await Promise.race([send('hands:load').catch(() => waited), waited]);
    const hands = handsNow();
    if (hands) return hands;
  }
  throw new Error('hands');
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
