import { send } from '../messaging/send.ts';
import { requestOrigins, type Origins } from '../platform/permissions.ts';
import type { Settings } from '../core/settings/index.ts';
import type { LiveSettings } from './live-settings.ts';

/** The list with an item in it or not. */
export const withItem = (list: readonly string[], item: string, on: boolean): string[] => [
  ...list.filter((other) => other !== item),
  ...(on ? [item] : []),
];

/** What a switch is about: a portal by its id or a site by its origin, and the match patterns to ask the browser for. */
interface Watched {
  readonly list: 'portals' | 'sites';
  readonly item: string;
  readonly patterns: Origins;
}

/**
 * Switches a portal or a site on or off. Called directly in a click, since only then may the browser be asked.
 * @returns false when the person said no to the browser's question; nothing is changed then
 */
export async function switchWatch(
  live: LiveSettings,
  { list, item, patterns }: Watched,
  on: boolean,
): Promise<boolean> {
  if (on && !(await requestOrigins(patterns))) return false;
  await live.write((now): Partial<Settings> => ({ [list]: withItem(now[list], item, on) }));
  await send('watch:refresh');
  return true;
}
