import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What a stranger's page may be made to load, and what comes when a field on it is used first. */
const ON_EVERY_PAGE = ['src/content/watch.iife.js', 'src/page/adopt.iife.js', 'marks.css'];
const ON_FIRST_USE = ['src/content/hands.iife.js', 'src/page/replays.iife.js'];
/** How it is kept, and why the second may be larger: docs/decisions/0002-compact-rules.md. */
const MOST_ON_EVERY_PAGE = 30_000;
const MOST_ON_FIRST_USE = 62_000;

const read = (browser: string, file: string): Buffer => readFileSync(`dist/${browser}/${file}`);
const gzipped = (browser: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(browser, file), { level: 9 }).length, 0);

describe.each(['chromium', 'firefox'])('what %s loads', (browser) => {
  it('on every watched page is small', () => {
    expect(gzipped(browser, ON_EVERY_PAGE)).toBeLessThanOrEqual(MOST_ON_EVERY_PAGE);
  });

  it('when a field is used first is small', () => {
    expect(gzipped(browser, ON_FIRST_USE)).toBeLessThanOrEqual(MOST_ON_FIRST_USE);
  });

  it('in the background and on our own pages holds no evidence', () => {
    for (const file of readdirSync(`dist/${browser}/assets`)) {
      expect(String(read(browser, `assets/${file}`)), file).not.toMatch(/\bignore:\s*\(\)\s*=>/);
    }
  });

  it('on every watched page holds no advice and no titles', () => {
    for (const file of [...ON_EVERY_PAGE, ...ON_FIRST_USE]) {
      expect(String(read(browser, file))).not.toMatch(/GitHub fine-grained token|settings\/personal-access-tokens/);
    }
  });
});
