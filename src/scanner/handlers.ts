import type { Settings } from '../core/settings/index.ts';
import type { Handlers } from '../messaging/hear.ts';
import { cleanFiles, createScanner } from './host.ts';

/**
 * What the scanner answers, wherever it lives: an offscreen document in Chromium, the background page in Firefox.
 * @param readSettings how settings are read there: an offscreen document has no storage of its own.
 *   https://developer.chrome.com/docs/extensions/reference/api/offscreen
 */
export function scannerHandlers(readSettings: () => Promise<Settings>, scanner = createScanner()): Handlers {
  const running = new Map<string, AbortController>();
  return {
    'files:check': async ({ id, files }, { tab, frameId }) => {
      const key = `${tab?.id} ${frameId} ${id}`;
      const stop = new AbortController();
      running.set(key, stop);
      try {
        const { rulesOff, allowed, salt, allowedKeys, custom } = await readSettings();
        const wanted = { rulesOff, allowed, salt, allowedKeys, custom };
        return await cleanFiles(scanner, files, wanted, stop.signal);
      } finally {
        running.delete(key);
      }
    },
    'files:cancel': ({ id }, { tab, frameId }) => running.get(`${tab?.id} ${frameId} ${id}`)?.abort(),
  };
}
