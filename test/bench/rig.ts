import type { BrowserKind, Page } from '../harness/driver.ts';
import type { PageName } from './pages/index.ts';

/** A browser with the extension, in which every page can be opened with it and without. */
export interface Rig {
  readonly kind: BrowserKind;
  /** Opens a page in a new tab in front. */
  readonly open: (page: PageName, watched: boolean) => Promise<Page>;
  readonly setClipboard: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Answering {
  readonly browser: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** Runs in a page of the extension: watches one site. */
export async function watchSite(site: string): Promise<void> {
  const { runtime } = (globalThis as unknown as Answering).browser;
  await runtime.sendMessage({ tokenVeil: 'settings:write', request: { sites: [site] } });
  await runtime.sendMessage({ tokenVeil: 'watch:refresh', request: null });
}
