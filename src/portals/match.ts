import type { Portal } from './portal.ts';
import { isRightField, type FieldNames } from './right-place.ts';

/** Scheme, host and whether all hosts under it count: `https://*.zendesk.com/*`. Ports are not looked at, as in browsers. */
const pattern = /^(https?):\/\/(\*\.)?([^/*]+)\/\*$/;

/** Whether a match pattern of the form that portals use holds for an address, as the browser would decide. */
export function matches(hosts: string, url: URL): boolean {
  const parts = pattern.exec(hosts);
  if (!parts || url.protocol !== `${parts[1]}:`) return false;
  const [, , under, host = ''] = parts;
  return url.hostname === host || (under !== undefined && url.hostname.endsWith(`.${host}`));
}

/** The portals that an address belongs to, in order; Mews' form on Typeform is of two. None for a text that is no address. */
export function portalsAt<P extends Pick<Portal, 'hosts'>>(all: readonly P[], address: string): P[] {
  const url = URL.parse(address);
  return url ? all.filter((portal) => portal.hosts.some((hosts) => matches(hosts, url))) : [];
}

/** The match pattern of one site: `https://help.example.com/*`. Undefined where the browser lets nobody watch. */
export function sitePattern(address: string): string | undefined {
  const url = URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:')
    ? `${url.protocol}//${url.hostname}/*`
    : undefined;
}

/**
 * Whether a token belongs into this field: then nothing is asked there. False for every field of a support page.
 * @param address of the frame that holds the field
 */
export function isRightPlace(
  all: readonly Pick<Portal, 'hosts' | 'rightPlaces'>[],
  address: string,
  field: FieldNames,
): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const route = url.pathname + url.search + url.hash;
  return portalsAt(all, address).some(({ rightPlaces = [] }) =>
    rightPlaces.some((place) => place.page.test(route) && isRightField(place, field)),
  );
}
