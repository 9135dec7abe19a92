import { looksLikePassword } from '../context/values/password.ts';
import { wordiness } from '../filters/wordiness.ts';
import { removeInvisible } from './invisible.ts';
import { buildGramTable } from './gram-table.ts';
import { readPieces } from './pieces.ts';
import { scanPiece } from './scan-text.ts';
import type { OnWord } from './scan-text.ts';

/** What deciding needs of the scan's own parts. They go with the scan: of two scripts on one page the second borrows them. */
export interface Tools {
  readonly wordiness: typeof wordiness;
  readonly looksLikePassword: typeof looksLikePassword;
  readonly removeInvisible: typeof removeInvisible;
  /** Finds many words in one pass. */
  readonly findWords: (words: readonly string[], text: string, onWord: OnWord) => void;
}

export const tools: Tools = {
  wordiness,
  looksLikePassword,
  removeInvisible,
  findWords(words, text, onWord) {
    const table = buildGramTable(words.map((word) => ({ text: word, exact: true })));
    readPieces(text, (piece) => scanPiece(table, text, piece, onWord));
  },
};
