import handsScript from '../content/hands.iife.ts?script';
import type { Sender } from '../platform/runtime.ts';
import { runScript } from '../platform/scripting.ts';

/** Puts what acts into a frame that is watched. @returns false where the browser does not let us. */
export const putHands = (tab: number, frame: number): Promise<boolean> => runScript(handsScript, tab, { frame });

/** For the frame that asks. */
export async function loadHands({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id !== undefined) await putHands(tab.id, frameId);
}
