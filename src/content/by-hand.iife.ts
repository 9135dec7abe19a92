import { world } from './watch/world.ts';
import { createWatch } from './watch/watch.ts';

// For pages that are not watched: sees nothing by itself, and gives the hands what "Share securely" needs.
if (!world.tokenVeilWatch?.lifetime.alive()) createWatch();
