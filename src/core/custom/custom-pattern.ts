import type { Reader } from '../settings/readers.ts';
import { record } from '../settings/readers.ts';

export type Form = 'literal' | 'wildcard' | 'regex';

/** What a person looks for besides all that Token Veil knows. */
export interface CustomPattern {
  /** Told when it is found, and its identity: no two have the same. */
  readonly name: string;
  readonly form: Form;
  /** As the person wrote it. */
  readonly pattern: string;
  /** What runs: made from `pattern` by the check, which proved that it is linear. See `check/index.ts`. */
  readonly source: string;
}

/** Of patterns, of characters in one, and of characters in what is made of it. */
export const MOST_PATTERNS = 20;
export const MOST_CHARACTERS = 200;
const LONGEST_SOURCE = 8000;

export const CUSTOM_RULE = 'custom:';

const FORMS: readonly unknown[] = ['literal', 'wildcard', 'regex'] satisfies Form[];

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value !== '' && value.length <= most;

function isPattern(source: string): boolean {
  try {
    return new RegExp(source).source !== '';
  } catch {
    return false;
  }
}

/** Patterns of their own names. A corrupt one costs itself, not the list. */
export const customPatterns: Reader<CustomPattern[]> = (stored) => {
  const known = new Map<string, CustomPattern>();
  for (const item of Array.isArray(stored) ? stored : []) {
    const { name, form, pattern, source } = record(item);
    const isWhole =
      isText(name, MOST_CHARACTERS) &&
      isText(pattern, MOST_CHARACTERS) &&
      isText(source, LONGEST_SOURCE) &&
      FORMS.includes(form) &&
      isPattern(source);
    if (isWhole && !known.has(name)) known.set(name, { name, form: form as Form, pattern, source });
  }
  return [...known.values()].slice(0, MOST_PATTERNS);
};
