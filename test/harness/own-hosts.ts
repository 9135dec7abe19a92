import type { SentRequest } from './driver.ts';

/** Hosts that browsers ask on their own account: updates, clocks, block lists. No extension of ours may ever name one of them. */
const OWN_HOSTS = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'gstatic.com',
  'mozilla.org',
  'mozilla.com',
  'mozilla.net',
];

/** Whether the browser itself, not a page or an extension, must have made this request: it has no origin and goes to its maker. */
export function isOwnRequest({ url, origin }: SentRequest): boolean {
  const { hostname } = new URL(url);
  return origin === '' && OWN_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
