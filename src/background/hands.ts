import handsScript from '../content/hands.iife.ts?script';
import replaysScript from '../page/replays.iife.ts?script';
import type { Sender } from '../platform/runtime.ts';
import { runScript } from '../platform/scripting.ts';

/** Puts what acts into a frame that is watched. @returns false where the browser does not let us. */
export async function putHands(tab: number, frame: number): Promise<boolean> {
  const [hands] = await Promise.all([
    runScript(handsScript, tab, { frame }),
    runScript(replaysScript, tab, { frame, world: 'MAIN' }),
  ]);
  return hands;
}

/** For the frame that asks. */
export async function loadHands({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id !== undefined) await putHands(tab.id, frameId);
}
