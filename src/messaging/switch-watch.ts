import type { Settings } from '../core/settings/index.ts';
import { requestOrigins, type Origins } from '../platform/permissions.ts';
import type { LiveSettings } from './live-settings.ts';
import { send } from './send.ts';

/** What a switch is about. */
export interface Watched {
  /** Match patterns to ask the browser for. */
  readonly patterns: Origins;
  /** Switched on in the settings; whether the browser still grants it is another question. */
  readonly isOn: (settings: Settings) => boolean;
  /** What a switch changes in the settings as they are by then. */
  readonly change: (on: boolean, settings: Settings) => Pick<Partial<Settings>, 'portals' | 'sites'>;
}

/**
 * Switches a portal or a site on or off. Called directly in a click, since only then may the browser be asked.
 * @param closesMeanwhile for the popup, which the browser's question closes in Firefox, and nothing there goes on after that:
 *   it is stored without waiting for the answer
 * @returns false when the person said no to the browser's question; what was off before is off again then
 */
export async function switchWatch(
  live: LiveSettings,
  { patterns, isOn, change }: Watched,
  on: boolean,
  closesMeanwhile = false,
): Promise<boolean> {
  const asked = on ? requestOrigins(patterns) : Promise.resolve(true);
  // With the permission the background looks at what is stored: a page that stays tells it of both at once.
  if (!closesMeanwhile && !(await asked)) return false;
  const wasOn = isOn(live.now());
  await live.write((now) => change(on, now));
  const granted = await asked;
  if (!granted && !wasOn) await live.write((now) => change(false, now));
  await send('watch:refresh');
  return granted;
}
