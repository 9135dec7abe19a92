/** The rows of a text of comma-separated values, as RFC 4180 has them. @throws Error where a quote stays open. */
export function parseCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const char of text.replaceAll('""', '\0')) {
    if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted || (char !== delimiter && char !== '\n')) cell += char === '\0' ? '"' : char;
    else {
      row.push(cell);
      cell = '';
      if (char === delimiter) continue;
      rows.push(row);
      row = [];
    }
  }
  if (isQuoted) throw new Error('csv: a quote stays open');
  return rows;
}

/** One row, with quotes where they are needed. */
export const writeRow = (cells: readonly string[], delimiter: string): string =>
  cells
    .map((cell) => (/["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(delimiter);
