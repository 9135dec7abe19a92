import { createFields } from './fields/index.ts';
import { createGuard } from './guard.ts';
import { createIntake } from './intake.ts';
import { gateSubmit } from './interceptors/submit.ts';
import { interceptTyping } from './interceptors/typing.ts';
import { interceptUndo } from './interceptors/undo.ts';
import { clearLeftovers } from './prompt/leftovers.ts';
import { updateNotice } from './prompt/notice.ts';
import { createPrompts } from './prompts.ts';
import { listenToShare } from './share.ts';
import { createUploads } from './uploads.ts';
import type { Hands, Watch } from './watch/world.ts';

/** As long as a usual paste, with a key in each line. */
const WARM_UP = 'key: value\n'.repeat(400);

/** Has a watched frame looked after: what arrives, what is typed, what is sent. One that is not gets "Share securely" alone. */
export function createHands(watch: Watch): Hands {
  const { status, lifetime, lookout } = watch;
  void lookout.wake();
  const guard = createGuard(watch);
  const handled = (count: number): void => status?.handled(count);
  const prompts = createPrompts(guard, handled);
  const uploads = createUploads(watch.handedOn, handled);
  if (status) {
    const fields = createFields(guard, prompts, lifetime, status.opened);
    for (const intercept of [interceptTyping, interceptUndo, gateSubmit])
      intercept({ ...watch, guard, fields, prompts, uploads });
  }
  listenToShare(guard, prompts, lifetime);
  clearLeftovers();
  // Tables are built and the scan is compiled on its first text: that is no paste, which would wait for it.
  requestIdleCallback(() => guard.find(WARM_UP, 'paste'));
  return {
    ...createIntake(guard, prompts, uploads),
    uploads,
    isRightPlace: guard.isRightPlace,
    sayUpdated: updateNotice(),
  };
}
