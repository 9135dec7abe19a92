import type { FieldReader } from '../settings/readers.ts';
import { record } from '../settings/readers.ts';

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

/** Of patterns, of characters in one, and of characters in what is made of it: a class is written with escapes. */
export const MOST_PATTERNS = 20;
export const MOST_CHARACTERS = 200;
const LONGEST_SOURCE = 10_000;

/** Before the name, in the id of what one of these finds. */
export const CUSTOM_RULE = 'custom:';

function compiles(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length < LONGEST_SOURCE;

function isWhole(item: unknown): item is CustomPattern {
  const { name, pattern, source } = record(item);
  return isText(name) && isText(pattern) && isText(source) && compiles(source);
}

/** A corrupt one costs itself, not the list. */
export const customPatterns: FieldReader<CustomPattern[]> = (stored) =>
  Array.isArray(stored) ? stored.filter(isWhole).slice(0, MOST_PATTERNS) : [];
