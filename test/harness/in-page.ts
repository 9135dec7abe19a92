import type { Box } from './driver.ts';

/**
 * Runs in the page: scrolls the element into view and returns its box in the page's viewport, or null. Self-contained, because it is sent as source.
 */
export function boxInPage(selector: string): Box | null {
  const steps = selector.split(' >>> ');
  const frames: HTMLIFrameElement[] = [];
  let root: Document | ShadowRoot = document;
  let element: Element | null = null;
  for (const [index, step] of steps.entries()) {
    element = root.querySelector(step);
    if (!element) return null;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (index === steps.length - 1) break;
    if (element.tagName === 'IFRAME') {
      const frame = element as HTMLIFrameElement;
      frames.push(frame);
      if (!frame.contentDocument) return null;
      root = frame.contentDocument;
    } else {
      if (!element.shadowRoot) return null;
      root = element.shadowRoot;
    }
  }
  if (!element) return null;
  // Measured at the end: what is scrolled into view in a frame scrolls the pages around the frame too.
  let { x, y } = element.getBoundingClientRect();
  for (const frame of frames) {
    const rect = frame.getBoundingClientRect();
    x += rect.x + frame.clientLeft;
    y += rect.y + frame.clientTop;
  }
  const { width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the page: whether a panel of the extension lies at a point of its viewport. */
export const isPanelAt = (x: number, y: number): boolean =>
  document.elementFromPoint(x, y)?.matches('div[popover=manual][lang]') ?? false;

/** Runs in a page of the extension: every storage area as JSON text. */
export async function dumpStorage(): Promise<string> {
  const out: Record<string, unknown> = { localStorage: { ...localStorage } };
  for (const area of ['local', 'session', 'sync', 'managed'] as const) {
    // Reading `managed` rejects where no policy is installed.
    out[area] = await chrome.storage[area].get(null).catch(() => ({}));
  }
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    for (const store of database.objectStoreNames) {
      out[`${name}/${store}`] = await new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    out[`cache ${name}`] = (await cache.keys()).map((request) => request.url);
  }
  return JSON.stringify(out);
}
