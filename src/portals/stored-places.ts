import type { Portal } from './portal.ts';

/** What a content script needs to know of a portal to tell the right place for a token. */
export type PortalPlaces = Pick<Portal, 'hosts' | 'rightPlaces'>;

/** Right places as plain data, with the sources of their patterns. */
interface StoredPlaces {
  readonly hosts: readonly string[];
  readonly places: readonly { readonly page: string; readonly fields: string }[];
}

/** The portals that have right places, as data that a storage can hold. */
export const storablePlaces = (portals: readonly PortalPlaces[]): StoredPlaces[] =>
  portals
    .filter(({ rightPlaces = [] }) => rightPlaces.length > 0)
    .map(({ hosts, rightPlaces = [] }) => ({
      hosts,
      places: rightPlaces.map(({ page, fields }) => ({ page: page.source, fields: fields.source })),
    }));

const isStored = (value: unknown): value is StoredPlaces =>
  typeof value === 'object' && value !== null && 'hosts' in value && 'places' in value && Array.isArray(value.places);

/** Reads what {@link storablePlaces} made; anything else is left out. All patterns of portals ignore case. */
export function readPlaces(stored: unknown): PortalPlaces[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isStored).map(({ hosts, places }) => ({
    hosts,
    rightPlaces: places.map(({ page, fields }) => ({ page: new RegExp(page, 'i'), fields: new RegExp(fields, 'i') })),
  }));
}
