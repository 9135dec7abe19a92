import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { build } from 'vite';
import { isMain } from './is-main.ts';
import type { Browser } from './manifest-for.ts';

const BROWSERS: readonly Browser[] = ['chromium', 'firefox'];

/** One fixed time for every entry, so that two builds of one commit give the same bytes. The zip format begins in 1980. */
const mtime = new Date(1980, 0, 1);

async function files(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

async function zip(folder: string, out: string): Promise<void> {
  const content: Zippable = {};
  for (const file of await files(folder)) {
    content[relative(folder, file).split(sep).join('/')] = [await readFile(file), { mtime, level: 9 }];
  }
  await writeFile(out, zipSync(content));
}

/** Builds `dist/<browser>` and `dist/token-veil-<browser>.zip`. */
export async function buildFor(browser: Browser): Promise<void> {
  await build({ mode: browser, logLevel: 'error' });
  await zip(`dist/${browser}`, `dist/token-veil-${browser}.zip`);
}

export async function buildAll(): Promise<void> {
  for (const browser of BROWSERS) await buildFor(browser);
}

if (isMain(import.meta.url)) await buildAll();
