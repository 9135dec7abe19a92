/**
 * Source text that calls `fn` with `args` in another realm. tsx marks inner functions with `__name`, which does not exist there.
 */
export function callSource(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(() => { const __name = (f) => f; return (${fn.toString()})(...${JSON.stringify(args)}); })()`;
}
