/** A service's address that can be used, or why not: `insecure` (plain http to another machine) or `unsupported` (no address). */
export type BaseResult =
  { readonly ok: true; readonly base: string } | { readonly ok: false; readonly reason: 'insecure' | 'unsupported' };

/** People paste the address of an API call or of a link; the base is what stands before it. */
const knownPath = /\/(?:api|secret|receipt|private)(?:\/.*)?$/;

const loopbackHost = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Brings an address that a person gave to the one form that is stored and compared: scheme, lower-case host, port
 * where it is not the default, path without a slash at its end. Without a scheme it is taken as https.
 * @param address for example `eu.onetimesecret.com/`, `https://links.example/api/v1`, `http://127.0.0.1:7143`
 */
export function normaliseBase(address: string): BaseResult {
  const text = address.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const url = URL.parse(hasScheme ? text : `https://${text}`);
  // A user name in the address would be sent, stored and shown; an account has its own fields.
  if (text === '' || !url || url.username !== '' || url.password !== '') return { ok: false, reason: 'unsupported' };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, reason: 'unsupported' };
  if (url.protocol === 'http:' && !loopbackHost.test(url.hostname)) return { ok: false, reason: 'insecure' };
  const path = url.pathname.replace(knownPath, '').replace(/\/+$/, '');
  return { ok: true, base: url.origin + path };
}

/**
 * The match pattern to ask the browser's permission for.
 * Without the port: Firefox knows no ports in match patterns, and without one a pattern holds for all of them.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 * @param base as `normaliseBase` gives it
 * @returns for example `https://eu.onetimesecret.com/*`
 */
export function originPattern(base: string): string {
  const { protocol, hostname } = new URL(base);
  return `${protocol}//${hostname}/*`;
}
