import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { single, type Figure } from './figure.ts';

/** Everything that comes into each frame of a watched page. */
const LOADED = ['src/content/watch.iife.js', 'src/page/adopt.iife.js', 'marks.css'];

/** Each file by itself, as it would be transferred. */
export async function benchSize(browser: 'chromium' | 'firefox'): Promise<Figure[]> {
  const sizes = await Promise.all(
    LOADED.map(async (file) => gzipSync(await readFile(`dist/${browser}/${file}`), { level: 9 }).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return [single({ browser, unit: 'kB', what: 'gzip of all that loads on a watched page', without: 0 }, total, 30)];
}
