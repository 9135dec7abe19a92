/** How a pattern is written. */
export type Form = 'literal' | 'wildcard' | 'regex';

/** What a person looks for besides all that Token Veil knows. */
export interface CustomPattern {
  /** Told when it is found, and its identity: no two have the same. */
  readonly name: string;
  /** As the person wrote it. */
  readonly pattern: string;
  /** What runs: made from `pattern` by the check, which proved that it is linear. See `check/index.ts`. */
  readonly source: string;
}

/** Of patterns, and of characters in one as the person wrote it. */
export const MOST_PATTERNS = 20;
export const MOST_CHARACTERS = 200;

/** Before the name, in the id of what one of these finds. */
export const CUSTOM_RULE = 'custom:';
