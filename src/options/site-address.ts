import { sitePattern } from '../portals/index.ts';

export interface Site {
  /** What settings keep: `https://help.example.com`. */
  readonly origin: string;
  readonly pattern: string;
}

/** A site from what a person typed or pasted: an address with or without `https://`. Undefined when it is none. */
export function siteFrom(text: string): Site | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const pattern = /[\s*]/.test(trimmed) ? undefined : sitePattern(address);
  return pattern === undefined ? undefined : { pattern, origin: pattern.replace(/\/\*$/, '') };
}
