import type { Span } from '../core/index.ts';
import { LINK_PATH, OPENS_ONCE } from '../links/link-text.ts';

/** Characters that may stand in an address before the key of a link. */
const LONGEST_ADDRESS = 300;
const ORIGIN = /https:\/\/[^\s/?#]+$/i;

/**
 * Whether a finding is the key of a one-time link, which a token was turned into and which looks like one itself: of a link of
 * the chosen service, or of any with our words behind it, since links of an account may live on a domain of its own.
 * @param base the chosen service's address
 */
export function isKeyOfLink(text: string, { start, end }: Span, base: string | undefined): boolean {
  const upToEnd = text.slice(Math.max(0, start - LONGEST_ADDRESS), end);
  const at = upToEnd.search(LINK_PATH);
  if (at < 0) return false;
  const address = upToEnd.slice(0, at);
  return (base !== undefined && address.endsWith(base)) || (ORIGIN.test(address) && text.startsWith(OPENS_ONCE, end));
}
