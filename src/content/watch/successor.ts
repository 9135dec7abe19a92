import type { Lifetime } from './lifetime.ts';

/** Script worlds share nothing but the page's own objects. */
const ASKED = 'token-veil-successor';

/** Answers a script that the extension's update ended, and that asks whether another guards the page now. */
export const succeed = ({ signal }: Lifetime): void =>
  performance.addEventListener(ASKED, (event) => event.preventDefault(), { signal });

/** A new version is put into open pages when its background has begun. */
const GRACE_MS = 3000;

/** Calls back when no script of a newer version has come into this frame. */
export const withoutSuccessor = (act: () => void): unknown =>
  setTimeout(() => performance.dispatchEvent(new Event(ASKED, { cancelable: true })) && act(), GRACE_MS);
