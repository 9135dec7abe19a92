/** Reads one stored value, or gives what stands in for a value that is missing or corrupt. */
export type FieldReader<T> = (stored: unknown) => T;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record itself, or an empty one. */
export const record: FieldReader<Record<string, unknown>> = (stored) => (isRecord(stored) ? stored : {});

/** A text, even an empty one. */
export const text =
  (fallback: string): FieldReader<string> =>
  (stored) =>
    typeof stored === 'string' ? stored : fallback;

/** Texts, each once. One that is no text costs itself, not the list. */
export const texts: FieldReader<string[]> = (stored) =>
  Array.isArray(stored) ? [...new Set(stored.filter((item) => typeof item === 'string'))] : [];

/** One of a few words; the first is the fallback. */
export const oneOf =
  <const T extends string>(...words: readonly [T, ...T[]]): FieldReader<T> =>
  (stored) =>
    words.find((word) => word === stored) ?? words[0];

/** A whole number within these bounds, both ends included. */
export const wholeNumber =
  (least: number, most: number, fallback: number): FieldReader<number> =>
  (stored) =>
    typeof stored === 'number' && Number.isInteger(stored) && stored >= least && stored <= most ? stored : fallback;

/** An address of the web, or undefined. */
export const webAddress: FieldReader<string | undefined> = (stored) =>
  typeof stored === 'string' && /^https?:$/.test(URL.parse(stored)?.protocol ?? '') ? stored : undefined;
