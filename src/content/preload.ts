import type { Context } from './context.ts';
import { deepActive, fieldOf, trueTarget } from './editors/target.ts';
import { loadPanels } from './panels.ts';

/** Rules and panels are there before the first paste, and not on pages where nobody writes. */
export function preloadPanels({ listeners, fields }: Context): void {
  let loading: Promise<void> | undefined;
  const preload = (): void => {
    loading ??= loadPanels().then(
      () => {
        // What was faster than the rules is looked at again.
        const field = deepActive();
        if (field) fields.changed(field);
      },
      () => (loading = undefined),
    );
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
}
