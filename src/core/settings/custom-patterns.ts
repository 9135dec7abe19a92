import { MOST_PATTERNS, type CustomPattern } from '../custom/custom-pattern.ts';
import { record, type FieldReader } from './readers.ts';

/** What is made of a pattern is longer than what was written: a class is written with escapes. */
const LONGEST_SOURCE = 10_000;

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
