import type { Context } from './context.ts';
import { createFields } from './fields/index.ts';
import { createGuard } from './guard.ts';
import { interceptDrop } from './interceptors/drop.ts';
import { interceptFileInput } from './interceptors/file-input.ts';
import { interceptPaste } from './interceptors/paste.ts';
import { gateSubmit } from './interceptors/submit.ts';
import { interceptTyping } from './interceptors/typing.ts';
import { leaveWhenSwitchedOff } from './leave.ts';
import { createLifetime } from './lifetime.ts';
import { createListeners } from './listeners.ts';
import { createPrompts } from './prompts.ts';
import { clearLeftovers } from './prompt/leftovers.ts';
import { panelsNow, panelsOfPage } from './panels.ts';
import { preloadPanels } from './preload.ts';
import { listenToShare } from './share.ts';
import { createStatus } from './status.ts';
import { createUploads } from './uploads.ts';

/** Seen by our own scripts only: isolated worlds share no globals with the page. */
const world = globalThis as { tokenVeilWatches?: () => boolean };

function watch(): void {
  // Those of a script that the extension's update ended answer nothing any more.
  panelsOfPage.tokenVeilPanels = undefined;
  const lifetime = createLifetime(() => panelsNow()?.sayUpdated());
  world.tokenVeilWatches = lifetime.alive;
  const listeners = createListeners(lifetime);
  const guard = createGuard(lifetime);
  const prompts = createPrompts(guard, ({ findings }, outcome) => {
    if (outcome === 'masked' || outcome === 'linked') status.handled(findings.length);
  });
  const fields = createFields(guard, prompts, lifetime, () => status.report());
  const status = createStatus(guard, fields.openCount, lifetime);
  const uploads = createUploads(guard, status.handled);
  const context: Context = { lifetime, listeners, guard, prompts, fields, uploads };
  for (const intercept of [
    preloadPanels,
    interceptPaste,
    interceptDrop,
    interceptTyping,
    interceptFileInput,
    gateSubmit,
  ])
    intercept(context);
  listenToShare(guard, prompts, lifetime);
  leaveWhenSwitchedOff(lifetime, status.off);
  clearLeftovers();
}

// A page that was open when it was switched on gets the script once more than it needs.
if (!world.tokenVeilWatches?.()) watch();
