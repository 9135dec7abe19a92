import { sitePattern } from '../portals/index.ts';

export interface Site {
  /** What settings keep: `https://help.example.com`. */
  readonly origin: string;
  readonly pattern: string;
}

/** What no site has: blanks, wildcards, a mail address in its place. */
const NO_SITE = /[\s*]|^[^/?#]+@/;
/** Of a host's name, with what stands before it. */
const LONGEST = 'https://'.length + 253 + '/*'.length;

/** A site from what a person typed or pasted: an address with or without `https://`. Undefined when it is none. */
export function siteFrom(text: string): Site | undefined {
  const trimmed = text.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const pattern = NO_SITE.test(trimmed) ? undefined : sitePattern(address);
  return pattern === undefined || pattern.length > LONGEST
    ? undefined
    : { pattern, origin: pattern.replace(/\/\*$/, '') };
}
