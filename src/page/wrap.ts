/** Puts `apply` in the place of a method, which keeps its name, length and text: pages that look see the browser's own. */
export function wrap<K extends string, F extends (...args: never[]) => unknown>(
  owner: Record<K, F>,
  name: K,
  apply: NonNullable<ProxyHandler<F>['apply']>,
): void {
  owner[name] = new Proxy(owner[name], { apply });
}
