import type { Span } from '../../span.ts';
import { isNewline, lookBack } from '../chars.ts';
import { after } from '../sticky.ts';
import type { ReadTable } from '../scan.ts';
import { DRAWN, ENDS_SO } from './plain-password.ts';

const MOST_ROWS = 2000;
const LONGEST_ROW = 4000;
/** In a line of JSON or XML, or of settings, a cell is a key and more; what is in quotes there is data, or code. */
const HEAD = /^(?![a-z]?')[^":={}<]{1,59}$/;
/** The line that shells of databases draw under the head. */
const RULED = /^[-+|:= \t]+$/;
/** The last for columns that blanks hold apart. */
const DELIMITERS = [...',;\t|', '  '];

const LINE = /.{0,4000}/y;
/** A row, where a quoted cell may go on in the next line. */
const ROW = /(?:(?<![^,;|\t\n])"[^"]{0,999}"(?![^,;|\t\r\n])|.){0,4000}/y;

/** End of the line at `at`, or -1 when it is longer than a table's row should be. */
function lineEnd(text: string, at: number): number {
  const end = after(LINE, text, at);
  return text.charCodeAt(end) > 13 ? -1 : end;
}

/** The cells of one row without their quotes and blanks. A quoted cell may hold the delimiter and doubled quotes. */
function cells(text: string, start: number, end: number, delimiter: string): Span[] {
  const found: Span[] = [];
  if (delimiter === '  ') {
    for (const { 0: cell, index } of text.slice(start, end).matchAll(/\S+(?: \S+)*/g))
      found.push({ start: start + index, end: start + index + cell.length });
    return found;
  }
  let from = start;
  let inQuotes = false;
  for (let i = start; i <= end; i++) {
    const char = i < end ? text.charAt(i) : delimiter;
    if (i < end && char === '"') inQuotes = !inQuotes;
    else if (char === delimiter && (!inQuotes || i === end)) {
      let [a, b] = [from, i];
      while (a < b && ' "`'.includes(text.charAt(a))) a++;
      while (b > a && ' "`'.includes(text.charAt(b - 1))) b--;
      found.push({ start: a, end: b });
      from = i + 1;
    }
  }
  return found;
}

const nextLine = (text: string, end: number): number => (text.startsWith('\r\n', end) ? end + 2 : end + 1);

/** What holds a key apart from its neighbours where it is the head of a column; undefined where it can be none. */
function delimiterBeside(text: string, { start, end }: Span): string | undefined {
  const beside = text.slice(end, end + 3) + lookBack(text, start, 3);
  return DELIMITERS.find((char) => beside.includes(char));
}

/** Where the line begins that `at` is in; further back than a row may be when it is longer. */
function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_ROW && !isNewline(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Whether more than one cell holds words. */
const isRow = (text: string, row: readonly Span[]): boolean =>
  row.filter(({ start, end }) => /[\p{L}\d]/u.test(text.slice(start, end))).length > 1;

/** The line above the one that begins at `start`. */
function lineAbove(text: string, start: number): Span {
  const end = Math.max(0, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
  return { start: lineStart(text, end), end };
}

const isRule = (text: string, { start, end }: Span): boolean => RULED.test(text.slice(start, end));

/** Whether a row of the same table stands above: then the line that begins at `start` is one of its rows, and no head. */
function isBelowRow(text: string, start: number, delimiter: string, columns: number): boolean {
  const next = lineAbove(text, start);
  const above = isRule(text, next) ? lineAbove(text, next.start) : next;
  // A comma with a blank behind it is a sentence's.
  const isSentence = delimiter === ',' && text.slice(above.start, above.end).includes(', ');
  if (above.end - above.start >= LONGEST_ROW || isSentence) return false;
  // A title has one cell that is filled.
  const row = cells(text, above.start, above.end, delimiter);
  return row.length === columns && isRow(text, row);
}

/**
 * A key that is the head of a column: the cells below it and below the other keys of its line are values, as in CSV,
 * tab-separated and Markdown tables.
 */
export const readTable: ReadTable = (scan, key) => {
  const { text } = scan;
  const { start: keyStart, end: keyEnd } = key;
  const delimiter = delimiterBeside(text, key);
  if (delimiter === undefined) return keyEnd;
  const start = lineStart(text, keyStart);
  const end = lineEnd(text, keyEnd);
  if (end < 0 || keyStart - start >= LONGEST_ROW) return keyEnd + LONGEST_ROW / 2;
  const heads = cells(text, start, end, delimiter);
  const head = heads.map((cell) => text.slice(cell.start, cell.end));
  let at = nextLine(text, end);
  const below = after(LINE, text, at);
  const isRuled = isRule(text, { start: at, end: below });
  const isOfDevices = head.some((name) => /snmp|host|device|auth/i.test(name));
  // What commas and blanks hold apart is a sentence, where words are.
  if (delimiter === ',' && /, /.test(text.slice(start, end)) && head.some((name) => /^\w+ \S+ \S+$/.test(name)))
    return end;
  // A word and a comma are a line of a list, what is assigned is code. Among blanks a head is told from a row by its capitals.
  if (
    (!isRuled && !isRow(text, heads)) ||
    head.some((name) => name.includes(' = ')) ||
    (delimiter === '  ' && head.some((name) => /^[a-z\d#=-]/.test(name))) ||
    isBelowRow(text, start, delimiter, head.length)
  )
    return end;
  if (isRuled) at = nextLine(text, below);
  for (let rows = 0; rows < MOST_ROWS && at < text.length; rows++) {
    const rowEnd = after(ROW, text, at);
    const row = cells(text, at, rowEnd, delimiter);
    if (row.length !== head.length) break;
    row.forEach((cell, column) => {
      const name = head[column] ?? '';
      // In Azure's portal the secret is the value, and its id a name; in Vault the id is a secret.
      const isName = name === 'Secret ID' && head.includes('Value');
      if (!HEAD.test(name) || isName) return;
      // Elsewhere a community is a group of people.
      scan.readCell(cell, isOfDevices && /^(?:snmp.?)?community$/i.test(name) ? 'password' : name);
      if (ENDS_SO.test(name) && DRAWN.test(text.slice(cell.start, cell.end)))
        scan.emit(cell.start, cell.end, 'password', name);
    });
    at = nextLine(text, rowEnd);
  }
  return at;
};
