import type { PageStatus } from '../messaging/protocol.ts';
import { runInFrames } from '../platform/scripting.ts';
import { matches } from '../portals/index.ts';
import { ALL_FRAMES, askFrames, reportFrame, tabStatus } from './badge.ts';
import { isNoPlaceToWrite } from './no-place-to-write.ts';
import { watchedPatterns } from './registrations.ts';

/** Frames are put into a page while it loads. */
const SETTLED_MS = 2000;

/**
 * Runs in the watched frames of a tab: addresses of the frames in them whose documents cannot be seen from there, and that a
 * person sees and could write in. Self-contained: it is sent as source.
 */
function framesOutOfSight(): string[] {
  const found: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      // By its name: what the page around this frame made keeps that page's classes in Firefox.
      if (element.localName !== 'iframe') continue;
      const { contentDocument, src } = element as HTMLIFrameElement;
      if (contentDocument || !/^https?:/.test(src)) continue;
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const isOnPage = right + scrollX > 0 && bottom + scrollY > 0;
      const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (width >= 100 && height >= 40 && isOnPage && isShown) found.push(src);
    }
  };
  walk(document);
  return found;
}

async function lookForBlindFrames(tab: number): Promise<void> {
  const patterns = await watchedPatterns();
  const isBlind = (address: URL): boolean =>
    !isNoPlaceToWrite(address) && !patterns.some((pattern) => matches(pattern, address));
  // A page may write there what is no address.
  const addresses = (await runInFrames(tab, framesOutOfSight))
    .flatMap(({ answer }) => answer)
    .flatMap((address) => URL.parse(address) ?? [])
    .filter(isBlind);
  const blind = [...new Set(addresses.map(({ origin }) => origin))];
  await reportFrame(tab, ALL_FRAMES, { state: blind.length > 0 ? 'cannot' : 'off', open: 0, handled: 0, blind });
}

/** How a tab stands now, all its frames looked at. */
export async function wholeStatus(tab: number): Promise<PageStatus> {
  const status = await tabStatus(tab);
  if (status.state === 'off') return status;
  await askFrames(tab);
  await lookForBlindFrames(tab);
  return tabStatus(tab);
}

/** Takes the report of a frame. The frames in it are looked at when the page was just loaded, or the person went into one. */
export async function takeReport(tab: number, frame: number, status: PageStatus): Promise<void> {
  await reportFrame(tab, frame, status);
  // A worker that ends before that misses nothing but the mark on the toolbar button: the popup looks again.
  if (status.loaded || status.entered) setTimeout(() => void wholeStatus(tab), SETTLED_MS);
}
