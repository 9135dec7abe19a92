import { createPropose } from '../../core/scan/propose.ts';
import { pageRules, readRules } from '../../core/rules/active.ts';
import { createHandedOn } from './handed-on.ts';
import { handsNow } from './hands.ts';
import { createLifetime } from './lifetime.ts';
import { createListeners } from './listeners.ts';
import { createLookout } from './lookout.ts';
import { withoutSuccessor } from './successor.ts';
import { world, type Watch } from './world.ts';

/** Puts a watch into this frame. One that was there before ends; its hands are those of another script. */
export function createWatch(): Watch {
  world.tokenVeilWatch?.lifetime.end();
  world.tokenVeilHands = undefined;
  const lifetime = createLifetime(() => withoutSuccessor(() => handsNow()?.sayUpdated()));
  const lookout = createLookout(
    createPropose(() => pageRules()),
    lifetime,
  );
  const watch: Watch = {
    lifetime,
    listeners: createListeners(lifetime),
    lookout,
    handedOn: createHandedOn(lookout),
    createPropose,
    pageRules,
    readRules,
    isComposing: false,
  };
  world.tokenVeilWatch = watch;
  return watch;
}
