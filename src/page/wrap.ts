type Method = (...args: never[]) => unknown;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

// As they are before the page's first script.
export const { apply } = Reflect;
export const { dispatchEvent } = EventTarget.prototype;

/**
 * Puts `around` in the place of a method, which keeps its name, length and text: pages that look see the browser's own.
 * What it goes on with is the browser's method, out of the page's reach.
 */
export function wrap<O, K extends keyof O, S>(
  owner: O,
  name: K,
  around: (goOn: () => Result<O[K]>, self: S, args: readonly unknown[]) => unknown,
): void {
  owner[name] = new Proxy(owner[name] as O[K] & Method, {
    apply: (method, self: S, args: never[]) => around(() => apply(method, self, args) as Result<O[K]>, self, args),
  });
}
