import browser, { type Permissions } from 'webextension-polyfill';

/** Match patterns such as `https://*.zendesk.com/*`. */
export type Origins = readonly string[];

/** Whether the browser grants all of these now. */
export const hasOrigins = (origins: Origins): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/**
 * Asks the person. Must be called directly in a click on one of our own pages.
 * @returns whether all of it was granted.
 */
export const requestOrigins = (origins: Origins): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/**
 * The same for a link service. In Firefox it asks in the same dialog for the consent to send `authenticationInfo`.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
export function requestLinkService(origin: string): Promise<boolean> {
  const wanted: Permissions.Permissions & { data_collection?: string[] } = { origins: [origin] };
  if (import.meta.env.MODE === 'firefox') wanted.data_collection = ['authenticationInfo'];
  return browser.permissions.request(wanted);
}

/** Calls back when the person grants or takes back hosts, here or in the browser's own settings. */
export function onOriginsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
