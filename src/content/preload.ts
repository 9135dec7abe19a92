import type { Context } from './context.ts';
import { fieldOf, trueTarget } from './editors/target.ts';
import { loadPanels } from './panels.ts';

/** Panels are there before the first finding, and not on pages where nobody writes. */
export function preloadPanels({ listeners }: Context): void {
  // What could not be loaded now is asked for again when it is needed.
  const preload = (): void => void loadPanels().catch(() => undefined);
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
}
