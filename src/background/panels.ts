import panelsScript from '../content/panels.iife.ts?script';
import type { Sender } from '../platform/runtime.ts';
import { runScript } from '../platform/scripting.ts';

/** Puts prompts and notices into the frame that asks for them. */
export async function loadPanels({ tab, frameId = 0 }: Sender): Promise<void> {
  if (tab?.id !== undefined) await runScript(panelsScript, tab.id, { frame: frameId });
}
