import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { single, type Figure } from './figure.ts';

/** Everything that comes into each frame of a watched page. */
const LOADED = ['src/content/watch.iife.js', 'src/page/adopt.iife.js', 'marks.css'];

/** What comes with the first use of a field, in that frame alone. */
const ON_USE = ['src/content/hands.iife.js', 'src/page/replays.iife.js'];

const gzipOf = async (folder: string, files: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(`${folder}/${file}`), { level: 9 }).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
};

/** Each file by itself, as it would be transferred. */
export async function benchSize(browser: 'chromium' | 'firefox'): Promise<Figure[]> {
  const folder = `dist/${browser}`;
  const head = { browser, unit: 'kB', without: 0 } as const;
  return [
    single({ ...head, what: 'gzip of all that loads on a watched page' }, await gzipOf(folder, LOADED), 30),
    single({ ...head, what: 'gzip of what comes with the first use of a field' }, await gzipOf(folder, ON_USE)),
  ];
}
