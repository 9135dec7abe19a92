import type { Reader } from './scan.ts';

const LONGEST_HEAD = 2000;

/**
 * Rows of a statement of SQL, as logs of errors and exports have it: `INSERT INTO users (login, password) VALUES ('anna', '…'), (…)`.
 * What is in quotes has the name of its column.
 */
export const statementReader: Reader = {
  words: ['values (', 'values(', 'values\n('],
  read(scan, at, end) {
    const { text } = scan;
    const before = text.slice(Math.max(0, at - LONGEST_HEAD), at);
    const [heads = '', rest] = before.slice(before.lastIndexOf('(') + 1).split(')');
    if (at < scan.rowsUntil || rest?.trim() !== '') return;
    const names = heads.split(',').map((name) => name.replaceAll(/\W/g, ''));
    let depth = 1;
    let column = 0;
    let i = end;
    for (; i < text.length; i++) {
      const char = text.charAt(i);
      if (depth > 0 && (char === "'" || char === '"')) {
        const start = i + 1;
        // A quote in a value is escaped, or doubled, which makes two of it.
        for (i = start; i < text.length && text.charAt(i) !== char; i++) if (text.charAt(i) === '\\') i++;
        scan.readCell({ start, end: i }, names[column] ?? '');
      } else if (char === '(') depth++;
      else if (char === ')') depth--;
      else if (char === ',') column = depth > 1 ? column : depth * (column + 1);
      else if (depth < 1 && char > ' ') break;
    }
    scan.rowsUntil = i;
  },
};
