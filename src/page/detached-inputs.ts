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

/** Wraps a method of a prototype so that a detached file input is adopted before the picker opens. */
function adoptBefore<P extends object>(
  prototype: P,
  name: keyof P & string,
  concerns: (args: unknown[]) => boolean,
): void {
  const original: unknown = prototype[name];
  if (typeof original !== 'function') return;
  const wrapped = new Proxy(original, {
    apply(target, input: unknown, args: unknown[]) {
      if (isDetachedFileInput(input) && concerns(args)) adopt(input);
      return Reflect.apply(target, input, args) as unknown;
    },
  });
  Object.defineProperty(prototype, name, { value: wrapped, configurable: true, writable: true, enumerable: true });
}

/** Makes inputs that scripts create and click without attaching them visible to the document's listeners. */
export function adoptDetachedInputs(): void {
  adoptBefore(HTMLElement.prototype, 'click', () => true);
  adoptBefore(HTMLInputElement.prototype, 'showPicker', () => true);
  adoptBefore(EventTarget.prototype, 'dispatchEvent', ([event]) => event instanceof Event && event.type === 'click');
}
