import type { RightPlace } from './right-place.ts';

/** A place where tickets are written: data alone. Nothing of it is watched until the person switches it on. */
export interface Portal {
  /** Kebab case; stands in settings, so it never changes. */
  readonly id: string;
  readonly title: string;
  /** Match patterns to ask the browser's permission for. With a path of `/*`: Firefox takes no other for frames without an address. */
  readonly hosts: readonly string[];
  /** The vendor also serves it under its customers' own domains: those are switched on as "this site". */
  readonly customDomains: boolean;
  /** What people write into, and how the portal frames it. Facts for whoever tests or repairs the guard here. */
  readonly editor: string;
  readonly frames: string;
  readonly uploads: string;
  /** Pages on which a field is the right place for a token. None: no field ever is. */
  readonly rightPlaces?: readonly RightPlace[];
}
