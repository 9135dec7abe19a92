import { fieldOf, trueTarget } from '../editors/target.ts';
import { loadHands } from './hands.ts';
import type { Watch } from './world.ts';

/** The hands are there before the first token, and not on pages where nobody writes. */
export function preloadHands(watch: Watch): void {
  const { listeners, lookout } = watch;
  // What could not be loaded now is asked for again when it is needed.
  const preload = (): void => {
    void lookout.wake();
    void loadHands().catch(() => undefined);
  };
  const onField = (event: Event): void => {
    const target = trueTarget(event);
    if (target && fieldOf(target)) preload();
  };
  listeners.add('focusin', onField);
  listeners.add('pointerdown', onField);
  // A field that had the focus before we came.
  listeners.add('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) preload();
  });
  listeners.add('dragenter', preload);
  // The hands may come while an input method is at work.
  listeners.add('compositionstart', () => (watch.isComposing = true));
  listeners.add('compositionend', () => (watch.isComposing = false));
  // A draft that the browser restored can be sent without a word to its field.
  listeners.add('pageshow', () => document.querySelector('textarea')?.value && preload());
}
