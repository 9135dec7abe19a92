import browser, { type Permissions } from 'webextension-polyfill';

/** Match patterns such as `https://*.zendesk.com/*`. */
export type Origins = readonly string[];

/** What it takes for no pattern, such as a corrupt setting, is not granted. */
async function has(wanted: Permissions.AnyPermissions): Promise<boolean> {
  try {
    return await browser.permissions.contains(wanted);
  } catch {
    return false;
  }
}

/** Whether the browser grants all of these now. */
export const hasOrigins = (origins: Origins): Promise<boolean> => has({ origins: [...origins] });

/**
 * Asks the person. Must be called directly in a click on one of our own pages.
 * @returns whether all of it was granted.
 */
export const requestOrigins = (origins: Origins): Promise<boolean> =>
  browser.permissions.request({ origins: [...origins] });

/**
 * What a link service needs: its host, and in Firefox the consent to send `authenticationInfo`, in the same dialog.
 * https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const linkService = (origin: string): Permissions.Permissions & { data_collection?: string[] } => ({
  origins: [origin],
  ...(import.meta.env.MODE === 'firefox' && { data_collection: ['authenticationInfo'] }),
});

/** Whether a link service may be sent to. Its host alone does not say so: it may be granted as a site to be watched. */
export const hasLinkService = (origin: string): Promise<boolean> => has(linkService(origin));

/** Asks the person for a link service, in a click as {@link requestOrigins}. */
export const requestLinkService = (origin: string): Promise<boolean> =>
  browser.permissions.request(linkService(origin));

/** Calls back when the person grants or takes back hosts, here or in the browser's own settings. */
export function onOriginsChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
