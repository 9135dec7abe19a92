import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteSearch } from '../../../src/files/copies/byte-search.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Leftmost, then longest, one after the other: the plain way. */
function plainly(text: string, patterns: readonly string[]): [number, string][] {
  const found: [number, string][] = [];
  const longestFirst = [...patterns].sort((a, b) => b.length - a.length);
  for (let i = 0; i < text.length;) {
    const hit = longestFirst.find((pattern) => text.startsWith(pattern, i));
    if (hit) found.push([i, hit]);
    i += hit?.length ?? 1;
  }
  return found;
}

function searched(text: string, patterns: readonly string[], from = 0, to = text.length): [number, string][] {
  const search = byteSearch(patterns.map(bytes));
  const found: [number, string][] = [];
  for (let at = from; ;) {
    const match = search.next(bytes(text), at, to, () => true);
    if (!match) return found;
    found.push([match.start, text.slice(match.start, match.end)]);
    at = match.end;
  }
}

describe('byteSearch', () => {
  it('finds what a plain search finds', () => {
    const word = fc.stringMatching(/^[ab]{3,7}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
        fc.stringMatching(/^[abc]{0,80}$/),
        (words, text) => {
          expect(searched(text, words)).toEqual(plainly(text, words));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('looks for what begins before the border, and lets it end behind it', () => {
    expect(searched('xxabcdxx', ['abcd'], 0, 3)).toEqual([[2, 'abcd']]);
    expect(searched('xxabcdxx', ['abcd'], 0, 2)).toEqual([]);
  });

  it('goes on to a shorter one, then to the next place, when a match is refused', () => {
    const search = byteSearch(['abcdef', 'abc', 'bcd'].map(bytes));
    const asked: number[][] = [];
    const match = search.next(bytes('abcdef'), 0, 6, (start, end) => asked.push([start, end]) === 3);
    expect(asked).toEqual([
      [0, 6],
      [0, 3],
      [1, 4],
    ]);
    expect(match).toEqual({ start: 1, end: 4, index: 2 });
  });
});
