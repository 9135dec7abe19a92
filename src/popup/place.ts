import { withItems } from '../core/settings/with-items.ts';
import type { Watched } from '../messaging/switch-watch.ts';
import { portalsFor, sitePattern } from '../portals/index.ts';
import { portalTitle } from '../ui/portal-title.ts';

/** What the switch of the popup turns on and off: a portal where the page belongs to one, else this site alone. */
export interface Place extends Watched {
  readonly title: string;
  /** The match pattern of this page alone. */
  readonly pattern: string;
}

/** @returns undefined for pages that no extension may watch: the browser's own, its store's, files. */
export function placeAt(address: string): Place | undefined {
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
    isOn: ({ portals, sites }) => sites.includes(site) || ids.some((id) => portals.includes(id)),
    change: (on, { portals, sites }) => {
      if (!on) return { portals: withItems(portals, ids, false), sites: withItems(sites, [site], false) };
      return portal ? { portals: withItems(portals, [portal.id], true) } : { sites: withItems(sites, [site], true) };
    },
  };
}
