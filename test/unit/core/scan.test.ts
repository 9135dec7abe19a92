import { expect, it } from 'vitest';
import { buildGramTable } from '../../../src/core/scan/gram-table.ts';
import { readPieces } from '../../../src/core/scan/pieces.ts';
import { scanPiece } from '../../../src/core/scan/scan-text.ts';

const find = (words: readonly string[], text: string): [word: number, at: number][] => {
  const table = buildGramTable(words.map((word) => ({ text: word, exact: true })));
  const found: [number, number][] = [];
  readPieces(text, (piece) => scanPiece(table, text, piece, (word, at) => found.push([word, at])));
  return found;
};

it('finds a word whose rarest part stands far behind its beginning', () => {
  const word = `${'tion'.repeat(100)}zqxjvk`;
  expect(find(['other', word], `.${word}.`)).toEqual([[1, 1]]);
});

it.each([0, 1, 8189, 8190, 8191, 8192, 8193])(
  'finds words of every length at %i, across the border of pieces',
  (at) => {
    const words = ['abz', 'qjxz', 'token', 'a-long-keyword'];
    for (const [index, word] of words.entries()) {
      expect(find(words, `${' '.repeat(at)}${word} ü`)).toEqual([[index, at]]);
    }
  },
);
