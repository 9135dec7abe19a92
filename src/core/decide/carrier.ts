import type { Candidate } from '../candidate.ts';

/** At either end these may be the carrier's: a value that ends in a quote would be found with the quote that closes a string. */
const CARRIER = /^(?:&[#\w]{2,6};|["'`\\<>&\s])+|(?<!["'`\\<>&\s])["'`\\<>&\s]+$/g;

/** What of a value can be looked for elsewhere, in whatever it is written there. */
export const withoutCarrier = (value: string): string => value.replace(CARRIER, '');

/** What holds a name and its value apart in an address that another one holds, or two others, and where its next part begins. */
const ASSIGNED = /%(?:25)?3D$/i;
const NEXT_PART = /%(?:25)?(?:26[\w.-]{1,40}%(?:25)?3D|23)/i;
const COMMENT_END = /-->\s?$/;
/** … or the next of settings that colons hold apart, as QEMU's for a disk: `id=cinder:key=…:mon_host=…`. */
const SETTING_END = /-->\s?$|(?<=.{6}):[a-z_]{2,}=[^=]/;
const LEAST_SECRET = 6;

/** The same candidates without what their carrier has behind the secret: `%3Ftoken%3D…%26page%3D1`, `<!-- token=…-->`. */
export const endWithCarrier = (text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { start, end } = candidate;
    const plain = text.charAt(start - 1) === '=' ? SETTING_END : COMMENT_END;
    const next = ASSIGNED.test(text.slice(Math.max(0, start - 5), start)) ? NEXT_PART : plain;
    const length = text.slice(start, end + 1).search(next);
    if (length < 0) return candidate;
    return length < LEAST_SECRET ? [] : { ...candidate, end: start + length };
  });
