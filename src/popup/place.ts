import type { Settings } from '../core/settings/index.ts';
import { portalsFor, sitePattern } from '../portals/index.ts';
import { portalTitle } from '../ui/portal-title.ts';

/** What the switch of the popup turns on and off: a portal where the page belongs to one, else this site alone. */
export interface Place {
  readonly title: string;
  /** Match patterns to ask the browser for. */
  readonly patterns: readonly string[];
  /** The match pattern of this page alone. */
  readonly pattern: string;
  /** Switched on in the settings; whether the browser still grants it is another question. */
  readonly on: boolean;
  /** What this changes in the settings as they are by then. */
  readonly change: (on: boolean, settings: Settings) => Pick<Settings, 'portals' | 'sites'>;
}

const without = (list: readonly string[], gone: readonly string[]): string[] =>
  list.filter((item) => !gone.includes(item));

/** @returns undefined for pages that no extension may watch: the browser's own, its store's, files. */
export function placeAt(address: string, { portals, sites }: Settings): Place | undefined {
  const pattern = sitePattern(address);
  if (!pattern) return undefined;
  const site = pattern.replace(/\/\*$/, '');
  const known = portalsFor(address);
  const [portal] = known;
  const ids = known.map(({ id }) => id);
  return {
    title: portal ? portalTitle(portal) : new URL(address).hostname,
    patterns: portal?.hosts ?? [pattern],
    pattern,
    on: sites.includes(site) || ids.some((id) => portals.includes(id)),
    change: (on, { portals, sites }) => {
      if (!on) return { portals: without(portals, ids), sites: without(sites, [site]) };
      return portal
        ? { portals: [...without(portals, [portal.id]), portal.id], sites: [...sites] }
        : { portals: [...portals], sites: [...without(sites, [site]), site] };
    },
  };
}
