let replaying = false;

/** True while an event of our own is on its way: interceptors let it pass. */
export const isReplaying = (): boolean => replaying;

/** Hands an event to the page. @returns whether the page handled it, by calling `preventDefault`. */
export function replay(target: EventTarget, event: Event): boolean {
  replaying = true;
  try {
    return !target.dispatchEvent(event);
  } finally {
    replaying = false;
  }
}

/** Runs an edit of our own, whose input events the interceptors let pass. */
export function quietly<T>(edit: () => T): T {
  replaying = true;
  try {
    return edit();
  } finally {
    replaying = false;
  }
}
