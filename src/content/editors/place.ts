import { deepActive, editingHost, fieldOf, isEditable, isTextField, isWritable } from './target.ts';

/** Where a text was to go: an element, and the selection that stood in it. */
export interface Place {
  readonly target: Element;
  /** Whether the editor's root stands in for a target that is gone. */
  readonly isMoved?: boolean;
  /** Gives the focus and the selection back. False when the place is gone or may no longer be written to. */
  readonly restore: () => boolean;
}

/** The selection of a node's own tree: shadow roots have one of their own in Chromium. */
export function selectionOf(node: Node): Selection | null {
  const root = node.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** The selected text: of a text field, or of the tree that a node stands in. */
export const selectedAt = (node: Element): string =>
  isTextField(node)
    ? node.value.slice(node.selectionStart ?? 0, node.selectionEnd ?? 0)
    : String(selectionOf(node) ?? '');

function selectionKeeper(target: Element): () => void {
  if (isTextField(target)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = target;
    return () => {
      // Inputs of type email and number have no selection to set.
      if (start !== null) target.setSelectionRange(start, end, selectionDirection ?? undefined);
    };
  }
  const selection = selectionOf(target);
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!range?.startContainer.isConnected) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/**
 * Remembers the place of an event, to come back to it after the person has answered. TinyMCE 5 leads a paste into a bin,
 * others draw a paragraph anew meanwhile: where the target is gone, its editor has put the selection back itself.
 */
export function placeAt(target: Element): Place {
  const putBack = selectionKeeper(target);
  const host = editingHost(target);
  const now = (): Element => (target.isConnected || !host ? target : host);
  return {
    get target() {
      return now();
    },
    get isMoved() {
      return now() !== target;
    },
    restore: () => {
      const at = now();
      if (!isWritable(at)) return false;
      // A prompt takes no focus: as long as the field kept it, its own selection is newer than ours.
      const isKept = isFocused(at);
      if (!takeFocus(at)) return false;
      if (!isKept) putBack();
      return true;
    },
  };
}

/** Whether an element has the focus, or stands in what has it. */
function isFocused(target: Element): boolean {
  // The active element of a frame stays so when the focus goes to the page around it.
  return document.hasFocus() && isActive(target);
}

function isActive(target: Element): boolean {
  const active = deepActive();
  return active !== null && (active === target || (isEditable(active) && fieldOf(active) === fieldOf(target)));
}

/**
 * Gives the focus to the field of a target.
 * @returns false where that is hidden, inert or behind a dialog: a command would edit the field that has the focus.
 */
export function takeFocus(target: Element): boolean {
  const field = fieldOf(target) ?? (target as HTMLElement);
  if (!field.checkVisibility()) return false;
  if (isFocused(target)) return true;
  const before = deepActive();
  field.focus({ preventScroll: true });
  // Some editors lead it on to what takes their keys.
  return isActive(target) || deepActive() !== before;
}

/** A place at a stretch of a text field or editor that is already there. */
export const placeOf = (target: HTMLElement, select: () => void): Place => ({
  target,
  restore: () => {
    if (!isWritable(target) || !takeFocus(target)) return false;
    select();
    return true;
  },
});
