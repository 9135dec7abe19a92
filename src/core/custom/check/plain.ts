import type { Node, Parsed } from './node.ts';
import { between, union, without, type Ranges } from './ranges.ts';

const TOKEN: Ranges = union(
  between('a', 'z'),
  between('A', 'Z'),
  between('0', '9'),
  ...[...'_-.~+/='].map((char) => between(char)),
);
const MOST_IN_STAR = 100;

const row = (text: string, parts: readonly Node[]): Parsed => ({ ok: true, node: { kind: 'row', text, parts } });
const unit = (text: string): Node => ({ kind: 'set', text, set: between(text) });

/** Every character stands for itself. */
export const readLiteral = (pattern: string): Parsed => row(pattern, pattern.split('').map(unit));

/**
 * `?` is one character of a token, `*` up to a hundred, until the character that follows the star in the pattern.
 * So it is clear where a star ends.
 */
export function readWildcard(pattern: string): Parsed {
  const parts = pattern.split('').map((char, at): Node => {
    const next = pattern.charAt(at + 1);
    if (char === '?') return { kind: 'set', text: char, set: TOKEN };
    if (char !== '*') return unit(char);
    const set = next === '' || next === '?' || next === '*' ? TOKEN : without(TOKEN, between(next));
    return { kind: 'repeat', text: `*${next}`, body: { kind: 'set', text: char, set }, least: 0, most: MOST_IN_STAR };
  });
  return row(pattern, parts);
}
