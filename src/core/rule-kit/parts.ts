/** For what a pattern is composed of: a part as a literal would have it. */
export const { raw } = String;

/** Before a secret: no variable of a shell, of Windows, of a template stands in its place. */
export const NO_VARIABLE = raw`(?!\$[\w{(]|\{\{|%\w+%)`;

/** One of these parts: a list of them has room for a comment at each. */
export const anyOf = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** A word that something must precede. The word is tried first: looking back at every place costs most. Alternatives need `anyOf`. */
export const behind = (before: string, word: string): string => `(?=${word})(?<=${before})${word}`;
