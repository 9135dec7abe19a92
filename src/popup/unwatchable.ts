import { matches } from '../portals/index.ts';

/** Why nothing that stands in a tab can be watched. Each has a sentence of its own: `popup_page_browser` … */
export type Unwatchable = 'browser' | 'source' | 'file' | 'own' | 'extension' | 'store' | 'pdf' | 'refused';

const BY_SCHEME: Readonly<Record<string, Unwatchable>> = {
  'view-source:': 'source',
  'file:': 'file',
  'chrome-extension:': 'extension',
  'moz-extension:': 'extension',
};

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Content_scripts#restricted_domains */
const STORES = [
  'https://chromewebstore.google.com/*',
  'https://chrome.google.com/*',
  'https://microsoftedge.microsoft.com/*',
  'https://addons.mozilla.org/*',
];

/** What a tab shows, as far as the browser tells. */
export interface Shown {
  /** Empty where the browser keeps it to itself: Chromium tells no extension that it shows a page of its own, a source or its store. */
  readonly address: string;
  /** What a script of ours found in it: the type of its document. Undefined where the browser lets none in. */
  readonly type: string | undefined;
}

/**
 * @param own where the pages of this extension stand
 * @returns why no page in this tab can be watched; undefined for a web page that can
 */
export function whyUnwatchable({ address, type }: Shown, own: string): Unwatchable | undefined {
  const url = URL.parse(address);
  if (!url) return 'refused';
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return address.startsWith(own) ? 'own' : (BY_SCHEME[url.protocol] ?? 'browser');
  // Chromium lets scripts into the document around its viewer, Firefox into none.
  if (type === 'application/pdf') return 'pdf';
  if (type !== undefined) return undefined;
  if (STORES.some((store) => matches(store, url))) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'refused';
}
