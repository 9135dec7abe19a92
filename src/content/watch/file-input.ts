import { shadowRootOf } from '../../platform/dom.ts';
import { isReplaying } from '../editors/replay.ts';
import { isFileInput } from '../editors/target.ts';
import { withHands } from './hands.ts';
import type { Watch } from './world.ts';

/** Holds the files of a picker, a drop on an input, or a script, before the page sees them. */
export function interceptFileInput({ listeners, handedOn, lifetime: { signal } }: Watch): void {
  // Emptied while its files are checked: the second event of the pair must not tell the page of an empty input.
  const busy = new WeakSet<HTMLInputElement>();

  const take = (event: Event, input: HTMLInputElement): void => {
    if (isReplaying()) return;
    const files = [...(input.files ?? [])];
    if (files.length === 0) {
      if (busy.has(input)) event.stopImmediatePropagation();
      return;
    }
    if (!handedOn.mayHold(files)) return;
    event.stopImmediatePropagation();
    busy.add(input);
    input.value = '';
    void withHands(({ uploads }) => uploads.picked(files, input, event.isTrusted)).finally(() => busy.delete(input));
  };

  const onEvent = (event: Event): void => {
    const [target] = event.composedPath();
    if (isFileInput(target)) take(event, target);
  };
  listeners.add('input', onEvent);
  listeners.add('change', onEvent);

  // `change` stays within a shadow tree, and Firefox's `input` does too; but the click that opens the picker is seen.
  const hooked = new WeakSet<Node>();
  const hookRoots = (event: Event): void => {
    for (const node of event.composedPath()) {
      // The host of every root on the path is on it, too.
      const root = shadowRootOf(node as Element);
      if (!root || hooked.has(root)) continue;
      hooked.add(root);
      for (const type of ['input', 'change']) root.addEventListener(type, onEvent, { capture: true, signal });
    }
  };
  listeners.add('click', hookRoots);
  listeners.add('focusin', hookRoots);
}
