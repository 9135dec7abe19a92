/**
 * What stands behind a service's address in the links of every kind of service that there is. Apart from the providers: on
 * watched pages a link is recognised and none is made.
 */
export const LINK_PATH = /\/secret\/[a-z0-9]{8,128}$/i;

/** What stands behind a link of ours. */
export const OPENS_ONCE = ' (opens once, until ';

/** `https://… (opens once, until 2026-11-26 14:05 UTC)`: the minute that the service granted, readable in every zone. */
export function linkText(link: string, expiresAt: number): string {
  const until = new Date(expiresAt).toISOString().slice(0, 16).replace('T', ' ');
  return `${link}${OPENS_ONCE}${until} UTC)`;
}
