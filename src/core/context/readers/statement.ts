import { lookBack } from '../chars.ts';
import type { Reader, Scan } from '../scan.ts';
import { matchAt } from '../sticky.ts';

const LONGEST_HEAD = 2000;

/** Where the cells of lines end that hold them apart by tabs, as `pg_dump` writes them. */
const LINE = /[^\r\n]*/y;

/** The cells of the lines behind a head, up to `\.`. Returns where they end. */
function readLines({ text, readCell }: Scan, names: readonly string[], from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('\n', at) + 1;
    const line = matchAt(LINE, text, at)?.[0] ?? '';
    if (at === 0 || !line.includes('\t')) return at || text.length;
    let start = at;
    line.split('\t').forEach((cell, column) => {
      readCell({ start, end: start + cell.length }, names[column] ?? '');
      start += cell.length + 1;
    });
  }
}

/** What is in quotes behind a head, row by row. Returns where the rows end. */
function readRows({ text, readCell }: Scan, names: readonly string[], from: number): number {
  let depth = 1;
  let column = 0;
  let i = from;
  for (; i < text.length; i++) {
    const char = text.charAt(i);
    if (depth > 0 && (char === "'" || char === '"')) {
      const start = i + 1;
      // A quote in a value is escaped, or doubled, which makes two of it.
      for (i = start; i < text.length && text.charAt(i) !== char; i++) if (text.charAt(i) === '\\') i++;
      readCell({ start, end: i }, names[column] ?? '');
    } else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === ',') column = depth > 1 ? column : depth * (column + 1);
    else if (depth < 1 && char > ' ') break;
  }
  return i;
}

/**
 * Rows of a statement of SQL, as logs of errors and exports have it: `INSERT INTO users (login, password) VALUES ('anna', '…'), (…)`,
 * `COPY users (login, password) FROM stdin;`. A value has the name of its column.
 */
export const statementReader: Reader = {
  words: ['values (', 'values(', 'values\n(', 'from stdin'],
  read(scan, at, end) {
    const { text } = scan;
    const before = lookBack(text, at, LONGEST_HEAD);
    const [heads = '', rest] = before.slice(before.lastIndexOf('(') + 1).split(')');
    if (at < (scan.rowsUntil ?? 0) || rest?.trim() !== '') return;
    const names = heads.split(',').map((name) => name.replaceAll(/\W/g, ''));
    scan.rowsUntil = (text.charAt(end - 1) === '(' ? readRows : readLines)(scan, names, end);
  },
};
