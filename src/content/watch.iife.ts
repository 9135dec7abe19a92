import { interceptArrivals } from './watch/arrivals.ts';
import { interceptFileInput } from './watch/file-input.ts';
import { bringHands } from './watch/hands.ts';
import { leaveWhenSwitchedOff } from './watch/leave.ts';
import { preloadHands } from './watch/preload.ts';
import { interceptReadings } from './watch/readings.ts';
import { createStatus } from './watch/status.ts';
import { succeed } from './watch/successor.ts';
import { createWatch } from './watch/watch.ts';
import { world } from './watch/world.ts';

function start(): void {
  const watch = createWatch();
  const status = createStatus(watch);
  watch.status = status;
  for (const intercept of [preloadHands, interceptArrivals, interceptFileInput, interceptReadings]) intercept(watch);
  succeed(watch.lifetime);
  leaveWhenSwitchedOff(watch.lifetime, status.off);
  // Panels of a script that the extension's update ended: the hands take them away.
  if (document.querySelector('div[popover=manual]')) void bringHands();
}

// A page that was open when it was switched on gets the script once more than it needs.
const before = world.tokenVeilWatch;
if (!before?.status || !before.lifetime.alive()) start();
