import { createHands } from './hands.ts';
import { world } from './watch/world.ts';

// Put into a frame by the background when a field there is used first, or the menu is.
const watch = world.tokenVeilWatch;
if (watch) world.tokenVeilHands ??= createHands(watch);
