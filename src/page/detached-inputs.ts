import { wrap } from './wrap.ts';

/** A file input, or what one is in. */
const WITH_INPUT = 'input[type=file],:has(input[type=file])';

let shelter: HTMLElement | undefined;

/**
 * An input that was never attached fires its events where no listener of the document sees them. It is put into the
 * document until the next one is, with the form that it stands in, out of sight and out of the way of the page's own
 * queries of the body.
 */
function adopt(tree: Element): void {
  shelter ??= document.createElement('div');
  shelter.hidden = true;
  shelter.replaceChildren(tree);
  document.documentElement.append(shelter);
}

/** Adopts a detached file input before a call that opens its picker, directly or by its label. Events other than clicks open none. */
function adoptFirst<R>(goOn: () => R, self: unknown, [event]: readonly unknown[]): R {
  const node = self as Element | null;
  // By what they are, not by their classes: a page may put together what it made in a frame and what it made itself.
  const isDetached = node?.nodeType === Node.ELEMENT_NODE && !node.isConnected;
  if (isDetached && ((event as Event | undefined)?.type ?? 'click') === 'click') {
    const tree = node.getRootNode?.({ composed: true }) as Element | undefined;
    if (tree?.matches?.(WITH_INPUT)) adopt(tree);
  }
  return goOn();
}

/** Makes inputs that scripts create and click without attaching them visible to the document's listeners. */
export function adoptDetachedInputs(): void {
  wrap(HTMLElement.prototype, 'click', adoptFirst);
  wrap(HTMLInputElement.prototype, 'showPicker', adoptFirst);
  wrap(EventTarget.prototype, 'dispatchEvent', adoptFirst);
}
