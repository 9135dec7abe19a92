import { wrap } from './wrap.ts';

const FILE_INPUT = 'input[type=file]';

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

/** Adopts a detached file input before a call that opens its picker, by its label too: all of these but other events than clicks. */
function adoptFirst<R>(goOn: () => R, node: unknown, [event]: readonly unknown[]): R {
  if (node instanceof Element && !node.isConnected && !(event instanceof Event && event.type !== 'click')) {
    const tree = node.getRootNode({ composed: true });
    if (tree instanceof Element && (tree.matches(FILE_INPUT) || tree.querySelector(FILE_INPUT))) adopt(tree);
  }
  return goOn();
}

/** Makes inputs that scripts create and click without attaching them visible to the document's listeners. */
export function adoptDetachedInputs(): void {
  wrap(HTMLElement.prototype, 'click', adoptFirst);
  wrap(HTMLInputElement.prototype, 'showPicker', adoptFirst);
  wrap(EventTarget.prototype, 'dispatchEvent', adoptFirst);
}
