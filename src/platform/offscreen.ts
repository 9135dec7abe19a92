/** The page that may hold a worker, since a service worker may not. https://developer.chrome.com/docs/extensions/reference/api/offscreen */
const PAGE = 'src/scanner/offscreen.html';

let opening: Promise<void> | undefined;

/** Opens the offscreen document unless it is open. Chromium only. */
export async function openOffscreen(): Promise<void> {
  const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  opening ??= chrome.offscreen
    .createDocument({ url: PAGE, reasons: ['WORKERS'], justification: 'Checks files for tokens in a worker.' })
    .finally(() => (opening = undefined));
  await opening;
}
