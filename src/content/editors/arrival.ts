import { drawnLines } from './drawn-lines.ts';
import { selectedAt, selectionOf } from './place.ts';
import { deepActive, editingHost, isTextField } from './target.ts';
import { pause } from '../../waiting/pause.ts';

/** How long an editor may take to show what it was handed. TinyMCE takes a timer's turn. */
const PATIENCE_MS = 250;
/** How far above the target an editor may draw its text: some take keys in a hidden field beside it. */
const LEVELS = 6;

/** All of the target's editor, too: the caret may have gone to another of its paragraphs meanwhile. */
function surroundings(target: Element): Node {
  let node: Node = target;
  for (let level = 0; level < LEVELS && node.parentNode && node.parentNode !== document.body; level++)
    node = node.parentNode;
  const host = editingHost(target);
  return host?.contains(node) ? host : node;
}

/** Editors draw the ends of lines their own way. */
export const letters = (text: string): string => text.replaceAll(/\s/g, '');

/** Whether a text is about to be put over itself, which moves the caret alone. */
function isOverItself(target: Element, text: string): boolean {
  return text !== '' && letters(selectedAt(target)) === letters(text);
}

/**
 * "Handled" is not "inserted": some editors cancel a replayed paste and take nothing from it.
 * Begin to watch before the paste; the returned function resolves to whether anything changed at the target.
 */
export function watchArrival(target: Element, text = ''): () => Promise<boolean> {
  const before = isTextField(target) ? target.value : undefined;
  const overItself = isOverItself(target, text);
  let changed = false;
  let wake = (): void => undefined;
  const observer = new MutationObserver(() => {
    changed = true;
    wake();
  });
  // Monaco shows that a paste is on its way, and takes nothing where the browser asks the person about it first.
  observer.observe(drawnLines(target) ?? surroundings(target), { childList: true, characterData: true, subtree: true });
  return async () => {
    // A target that is gone was a bin, laid out by the key of the paste and taken away once its text was in the editor.
    const arrived = (): boolean =>
      changed ||
      !target.isConnected ||
      (isTextField(target) && target.value !== before) ||
      (overItself && selectedAt(target) === '');
    if (!arrived() && observer.takeRecords().length > 0) changed = true;
    if (!arrived()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, PATIENCE_MS);
      });
    }
    observer.disconnect();
    return arrived();
  };
}

/** A place that an editor led the selection to, to see there what the browser pastes. */
export interface Bin {
  /** Resolves to whether the editor took a text out of it. */
  readonly emptied: () => Promise<boolean>;
}

/**
 * Some editors do not cancel a paste but lead the selection aside, into a hidden bin that they read in a later turn.
 * Call before the paste; the returned function, called right after it, tells whether the selection was led aside.
 */
export function watchBin(target: Element, text: string): () => Bin | undefined {
  const host = editingHost(target);
  const before = host?.textContent;
  const overItself = isOverItself(target, text);
  const position = (): Node | null | undefined => {
    const active = deepActive();
    return active && selectionOf(active)?.anchorNode;
  };
  const start = position();
  return () => {
    const bin = position();
    if (!host || !bin || bin === start) return undefined;
    const isLeft = (): boolean => !bin.isConnected || position() !== bin;
    const isChanged = (): boolean => host.textContent !== before;
    return {
      emptied: async () => {
        for (let waited = 0; waited < PATIENCE_MS; waited += 10) {
          await pause(10);
          if (isLeft() && (isChanged() || (overItself && selectedAt(host) === ''))) return true;
        }
        return isChanged();
      },
    };
  };
}
