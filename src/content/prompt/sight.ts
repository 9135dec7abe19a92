import { frameOf } from '../around.ts';

/** What lies in the browser's top layer, above all else of a page. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen';

/** While one runs, pictures of the page lie over the top layer too, and clicks may fall through. Within `:is`: Firefox 140 has none. */
const IN_TRANSITION = ':is(:active-view-transition)';

/** Where, as a share of each side, the points lie at which a panel is checked for being covered. */
const STEPS = [0, 0.25, 0.5, 0.75, 1];
/** Rounded corners do not belong to the panel. */
const CORNER = 8;
/** Of the points: a toast, a sticky header or a list of a password manager lies over less. */
const MOST_COVERED = 1 / 2;

function pointsOf({ left, top, width, height }: DOMRect): [x: number, y: number][] {
  const at = (from: number, size: number, step: number): number => from + CORNER + (size - 2 * CORNER) * step;
  return STEPS.flatMap((row) =>
    STEPS.map((column): [number, number] => [at(left, width, column), at(top, height, row)]),
  );
}

/** A panel whose sight is looked after. */
interface WatchedPanel {
  readonly host: HTMLElement;
  readonly panel: HTMLElement;
  /** The host's style as we wrote it. */
  readonly style: () => string;
  /** Whether an element is the host of a panel of ours: one may stand over another. */
  readonly isOurs: (node: EventTarget) => boolean;
}

/** How a page changed what the person sees of a panel. */
export interface Sight {
  /** False where the panel, or what it stands in, was closed or is not shown, or its look was changed. */
  readonly isLikeMade: () => boolean;
  /** True where most of it cannot be seen: also while an innocent dialog lies over it. */
  readonly isCovered: () => boolean;
}

// Dark Reader writes custom properties into every inline style that has a background.
const withoutCustom = (style: string): string => style.replaceAll(/--[\w-]+:[^;]*;\s*/g, '').trim();

/**
 * Styles of ancestors do not reach into the top layer, and the host's own are set to the last. So a page must write to the
 * host, or bring something into the top layer after it. See docs/tampering.md.
 */
export function createSight({ host, panel, style, isOurs }: WatchedPanel, signal: AbortSignal): Sight {
  const { ownerDocument: page } = host;
  const below = new Set<EventTarget | null>(page.querySelectorAll(TOP_LAYER));
  page.addEventListener('beforetoggle', ({ target }) => below.delete(target), { capture: true, signal });

  /** Clicks fall through these, so that no point tells of them. */
  const veils = (): DOMRect[] =>
    [...page.querySelectorAll(TOP_LAYER)]
      .filter((element) => !below.has(element) && !isOurs(element) && element.checkVisibility())
      .filter((element) => getComputedStyle(element).pointerEvents === 'none')
      .map((element) => element.getBoundingClientRect());

  /** Whether a click there would meet this element, and around it the frames that it is in; undefined outside a window. */
  const meets = (element: Element, x: number, y: number): boolean | undefined => {
    const view = element.ownerDocument.defaultView;
    if (!view || x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return undefined;
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (hit !== element && !(hit && isOurs(hit))) return false;
    const frame = frameOf(view);
    if (!frame) return true;
    const { left, top } = frame.getBoundingClientRect();
    return meets(frame, left + frame.clientLeft + x, top + frame.clientTop + y);
  };

  return {
    isLikeMade: () =>
      host.matches(':popover-open') &&
      // A frame that is not shown may come back.
      (host.checkVisibility() || !page.documentElement.checkVisibility()) &&
      withoutCustom(host.style.cssText) === style() &&
      // Where the page registers a custom property of ours as a length, it means no colour.
      getComputedStyle(panel).backgroundColor !== 'rgba(0, 0, 0, 0)',
    isCovered: () => {
      if (page.documentElement.matches(IN_TRANSITION)) return true;
      const veiled = veils();
      const met = pointsOf(panel.getBoundingClientRect()).flatMap(([x, y]) => {
        const isVeiled = veiled.some(({ left, top, right, bottom }) => x > left && x < right && y > top && y < bottom);
        return isVeiled ? false : (meets(host, x, y) ?? []);
      });
      return met.filter((each) => !each).length > met.length * MOST_COVERED;
    },
  };
}
