import { createPropose } from '../../core/propose.ts';
import { pageRules, readRules } from '../../core/rules/active.ts';
import { createHandedOn } from './handed-on.ts';
import { handsNow, world } from './hands.ts';
import { createLifetime } from './lifetime.ts';
import { createListeners } from './listeners.ts';
import { createLookout } from './lookout.ts';
import type { Status } from './status.ts';

/** The part of the content script that is on every watched page: it sees what comes and holds it. */
export type Watch = ReturnType<typeof createWatch>;

/** Puts a watch into this frame. One that was there before ends; its hands are those of another script. */
export function createWatch() {
  world.tokenVeilWatch?.lifetime.end();
  world.tokenVeilHands = undefined;
  const lifetime = createLifetime(() => handsNow()?.sayUpdated());
  const lookout = createLookout(
    createPropose(() => pageRules()),
    lifetime,
  );
  const watch = {
    lifetime,
    listeners: createListeners(lifetime),
    lookout,
    handedOn: createHandedOn(lookout),
    /** The scan, for those who bring the rest of the rules. */
    createPropose,
    pageRules,
    readRules,
    /** Undefined on a page that is not watched, where only "Share securely" was asked for. */
    status: undefined as Status | undefined,
  };
  world.tokenVeilWatch = watch;
  return watch;
}
