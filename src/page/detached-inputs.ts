import { wrap } from './wrap.ts';

const isDetachedFileInput = (node: unknown): node is HTMLInputElement =>
  node instanceof HTMLInputElement && node.type === 'file' && !node.isConnected;

/**
 * An input that was never attached fires its events where no listener of the document sees them. It is put into the
 * document for as long as its picker may be open, out of sight and out of the way of the page's own queries of the body.
 */
function adopt(input: HTMLInputElement): void {
  const shelter = document.createElement('div');
  shelter.hidden = true;
  shelter.append(input);
  document.documentElement.append(shelter);
  const release = (): void => {
    // After the page's own listeners: some read `isConnected` or the parent there.
    setTimeout(() => shelter.remove(), 60_000);
  };
  for (const type of ['change', 'cancel']) input.addEventListener(type, release, { once: true });
}

/** Adopts a detached file input before a call that opens its picker: all of these but other events than clicks. */
function adoptFirst(method: (...args: never[]) => unknown, input: unknown, args: unknown[]): unknown {
  const [event] = args;
  if (isDetachedFileInput(input) && (!(event instanceof Event) || event.type === 'click')) adopt(input);
  return Reflect.apply(method, input, args);
}

/** Makes inputs that scripts create and click without attaching them visible to the document's listeners. */
export function adoptDetachedInputs(): void {
  wrap(HTMLElement.prototype, 'click', adoptFirst);
  wrap(HTMLInputElement.prototype, 'showPicker', adoptFirst);
  wrap(EventTarget.prototype, 'dispatchEvent', adoptFirst);
}
