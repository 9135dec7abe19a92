import type { Confidence } from '../finding.ts';
import type { Span } from '../span.ts';
import type { KeyClass } from './keys/classify-key.ts';
import type { KindId } from './keys/kinds.ts';

/** What begins within so long a secret would be dropped as an overlap: of hostile text that is a key or a format at every word. */
export const LONG_SECRET = 256;

/** A name that a value may follow. */
export interface Key extends Span {
  readonly name: string;
}

/** Proposes a password of words that a key leads to, and tells where a value begins that it leads to in a rare way; 0 when there is none. */
export type FollowKey = (scan: Scan, key: Key, keyClass: KeyClass) => number;

/** Proposes what stands below a key that is the head of a column. @returns where the table ends, or what was looked at for one. */
export type ReadTable = (scan: Scan, key: Span) => number;

/** Ways of reading that not every page carries: on pages they come with the hands. */
export interface Late {
  readonly readers: readonly Reader[];
  readonly followKey: FollowKey;
  readonly readTable: ReadTable;
}

/** What the readers of one text share. */
export interface Scan {
  readonly text: string;
  readonly late: Late | undefined;
  /** Where the last key that was read ends, or the long secret behind it: the other words in it need no look. */
  keyUntil: number;
  /** Where the last table that was read ends. */
  tableUntil: number;
  /** Where the rows of the last statement that was read end, if any was: not every page reads them. */
  rowsUntil?: number;
  /** Where the last list of cookies that was read ends: what looks like another within it needs no look. */
  listUntil: number;
  /** Proposes a secret: its span, what it is, the key that named it. */
  readonly emit: (start: number, end: number, kind: KindId, key?: string, confidence?: Confidence) => void;
  /** Proposes the cell of a table if its column's head names a secret. */
  readonly readCell: (cell: Span, head: string) => void;
}

/** Looks around a word that the scan found, for a secret that the word announces. */
export interface Reader {
  /** Lower case, at least three characters. */
  readonly words: readonly string[];
  readonly read: (scan: Scan, at: number, end: number) => void;
}
