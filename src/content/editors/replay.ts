/** Of the frame, not of one script: the hands act, and the watch lets pass. */
const frame = globalThis as { tokenVeilReplays?: boolean };

/** True while an event of our own is on its way: interceptors let it pass. */
export const isReplaying = (): boolean => frame.tokenVeilReplays === true;

/** Hands an event to the page. @returns whether the page handled it, by calling `preventDefault`. */
export function replay(target: EventTarget, event: Event): boolean {
  frame.tokenVeilReplays = true;
  try {
    return !target.dispatchEvent(event);
  } finally {
    frame.tokenVeilReplays = false;
  }
}

/** Runs an edit of our own, whose input events the interceptors let pass. */
export function quietly<T>(edit: () => T): T {
  frame.tokenVeilReplays = true;
  try {
    return edit();
  } finally {
    frame.tokenVeilReplays = false;
  }
}
