import type { Candidate } from '../candidate.ts';
import { lookBack } from '../context/chars.ts';

/** At either end these may be the carrier's: a value that ends in a quote would be found with the quote that closes a string. */
const CARRIER = /^(?:&[#\w]{2,6};|["'`\\<>&\s])+|(?<!["'`\\<>&\s])["'`\\<>&\s]+$/g;

/** What of a value can be looked for elsewhere, in whatever it is written there. */
export const withoutCarrier = (value: string): string => value.replace(CARRIER, '');

/** What holds a name and its value apart in an address that another one holds, or two others: `%3D`, `%253D`. */
const ASSIGNED = /%(?:25)?3D$/i;
/** Where the next part of an address begins that stands in another, and in two others. */
const NEXT_PART = /%26[\w.-]{1,40}%3D|%23/i;
const DEEP_NEXT_PART = /%2526[\w.-]{1,40}%253D|%2523/i;
const COMMENT_END = /-->\s?$/;
/** One of the settings that colons hold apart, as QEMU has them for a disk, and the next: `id=cinder:key=…:mon_host=…`. */
const ONE_OF_SETTINGS = /[a-z_]=[^\s=:]{1,60}:[a-z_]{2,30}=$/;
const SETTING_END = /-->\s?$|:[a-z_]{2,}=[^=]/;
/**
 * A part of an address, and what may follow: what a program is told behind it (`&password=…#video=copy`), or the next of the
 * options that a game is started with (`?ServerPassword=…?Port=7777`).
 */
const IN_QUERY = /[?&][\w.-]{1,40}=$/;
const QUERY_END =
  /-->\s?$|#(?:video|audio|input|hardware|rotate|width|height|raw|media|timeout)=|\?\w{0,24}(?:password|port|players|name|enabled|listen|mods?|admin)=/i;
const LEAST_SECRET = 6;

/** What ends a secret that begins at `start`. */
function endBehind(text: string, start: number): RegExp {
  const assigned = ASSIGNED.exec(lookBack(text, start, 5))?.[0];
  if (assigned !== undefined) return assigned.length > 3 ? DEEP_NEXT_PART : NEXT_PART;
  if (text.charAt(start - 1) !== '=') return COMMENT_END;
  const before = lookBack(text, start, 96);
  if (IN_QUERY.test(before)) return QUERY_END;
  return ONE_OF_SETTINGS.test(before) ? SETTING_END : COMMENT_END;
}

/** What is told before the secret: whose token it is, to Proxmox; what a signature of Azure holds for. */
const BEFORE =
  /^(?:(?:PVEAPIToken=)?[\w.-]{1,64}@[\w.-]{1,32}![\w.-]{1,64}=(?=[\da-f-]{36}$)|\?s[eprstv]r?=[^\s"']{1,400}&sig=(?=[\w%+/]{43}))/i;

/** The same candidates without what their carrier has behind the secret: `%3Ftoken%3D…%26page%3D1`, `<!-- token=…-->`. */
export const endWithCarrier = (text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => {
    const { end } = candidate;
    const start = candidate.start + (BEFORE.exec(text.slice(candidate.start, end))?.[0].length ?? 0);
    const length = text.slice(start, end + 1).search(endBehind(text, start));
    return { ...candidate, start, end: length < LEAST_SECRET ? end : start + length };
  });
