import { framesAround } from '../around.ts';
import type { Box } from './position.ts';

/** The document that a panel stands in, and where its anchor lies there. */
export interface Stage {
  readonly document: Document;
  readonly box: () => Box;
}

/** A viewport lower or narrower than this cuts the prompt's buttons off. */
const LEAST = { width: 440, height: 420 };

/**
 * Editors live in frames hardly higher than their text: a panel for such a field stands in the page around the frame,
 * where that page is of the same origin.
 */
export function stageFor(anchor: Element): Stage {
  const frames: Element[] = [];
  let view: Window = window;
  for (const frame of framesAround()) {
    const outer = frame.ownerDocument.defaultView;
    if (!outer || (view.innerHeight >= LEAST.height && view.innerWidth >= LEAST.width)) break;
    frames.push(frame);
    view = outer;
  }
  return {
    document: view.document,
    box: () => {
      let { left, top } = anchor.getBoundingClientRect();
      const { width, height } = anchor.getBoundingClientRect();
      for (const frame of frames) {
        const rect = frame.getBoundingClientRect();
        left += rect.left + frame.clientLeft;
        top += rect.top + frame.clientTop;
      }
      // An editor's root may be higher than the frame that shows it.
      const frame = frames.at(-1)?.getBoundingClientRect();
      return frame ? { left, top, width, height: Math.min(height, frame.bottom - top) } : { left, top, width, height };
    },
  };
}
