/**
 * Whether one of these characters stands at `at`, or nothing does. Most words that the scan finds are in prose, and nearly all
 * patterns that are tried behind them fail at once: to ask for the few characters that one begins with costs a fifth of a try,
 * by `indexOf`: the engine calls into its runtime for `includes`.
 */
export const isOneOf = (characters: string, text: string, at: number): boolean =>
  characters.indexOf(text.charAt(at)) >= 0;

/** What a sticky pattern matches at `at`. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a sticky pattern that begins at `at` ends, -1 when there is none. One that looks back ends where it begins. */
export function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A pattern is entered once, however many ways it knows: nearly always none of them fits, and to enter costs most. */
export const either = (flags: string, ...ways: readonly RegExp[]): RegExp =>
  new RegExp(ways.map(({ source }) => source).join('|'), flags);
