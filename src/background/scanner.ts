import { route } from '../messaging/router.ts';
import { openOffscreen } from '../platform/offscreen.ts';
import { readSettings } from '../platform/storage.ts';
import { scannerHandlers } from '../scanner/handlers.ts';

// Firefox's background is a page and hosts the scanner itself.
const hostsScanner = import.meta.env.MODE === 'firefox';

/** Sees to it that somebody answers for files. */
export const wakeScanner = (): Promise<void> => (hostsScanner ? Promise.resolve() : openOffscreen());

/** Answers for files where the background can hold a worker. */
export function hostScanner(): void {
  if (hostsScanner) route(scannerHandlers(readSettings));
}
