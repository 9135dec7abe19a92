import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** One labelled piece of text; see the corpus' own README for the meaning of the fields. */
export interface Row {
  readonly source: string;
  readonly rule: string;
  readonly text: string;
  readonly positive: boolean;
  readonly secret?: string;
  readonly secrets?: readonly string[];
  readonly kind?: string;
  readonly shape?: string;
  readonly neg?: string;
}

export interface BenignFile {
  readonly class: string;
  readonly file: string;
  readonly text: string;
}

/** One row per line, malformed lines dropped. */
function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as T);
}

/** Every labelled row, by file name without its ending. */
export function readLabelled(dir: string): Map<string, Row[]> {
  const folder = path.join(dir, 'labelled');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : [];
  return new Map(
    names.sort().map((name) => [name.slice(0, -'.jsonl'.length), readLines<Row>(path.join(folder, name))]),
  );
}

/** Text that holds no secrets but the known ones. */
export function readBenign(dir: string): { files: BenignFile[]; known: string[] } {
  const folder = path.join(dir, 'benign');
  const manifest = path.join(folder, 'manifest.jsonl');
  if (!existsSync(manifest)) return { files: [], known: [] };
  const files = readLines<{ class: string; file: string }>(manifest).map((entry) => ({
    ...entry,
    text: readFileSync(path.join(folder, entry.file), 'utf8'),
  }));
  const list = JSON.parse(readFileSync(path.join(folder, 'known_secrets.json'), 'utf8')) as { s: string }[];
  return { files, known: list.map(({ s }) => s) };
}
