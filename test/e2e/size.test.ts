import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** What a stranger's page may be made to load, and what comes when a field on it is used first. */
const ON_EVERY_PAGE = ['src/content/watch.iife.js', 'src/page/adopt.iife.js', 'marks.css'];
const ON_FIRST_USE = ['src/content/panels.iife.js'];
const MOST = 30_000;

const read = (browser: string, file: string): Buffer => readFileSync(`dist/${browser}/${file}`);
const gzipped = (browser: string, files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(read(browser, file), { level: 9 }).length, 0);

describe.each(['chromium', 'firefox'])('what %s loads', (browser) => {
  it('on every watched page is small', () => {
    expect(gzipped(browser, ON_EVERY_PAGE)).toBeLessThanOrEqual(MOST);
  });

  it('when a field is used first is small', () => {
    expect(gzipped(browser, ON_FIRST_USE)).toBeLessThanOrEqual(MOST);
  });

  it('on every watched page holds no advice and no titles', () => {
    for (const file of [...ON_EVERY_PAGE, ...ON_FIRST_USE]) {
      expect(String(read(browser, file))).not.toMatch(/GitHub fine-grained token|settings\/personal-access-tokens/);
    }
  });

  it('has its rules where they are said to be', () => {
    const holdsRules = (file: string): boolean => String(read(browser, file)).includes('fine-grained');
    expect(ON_FIRST_USE.map(holdsRules)).toEqual([true]);
    expect(holdsRules('src/content/watch.iife.js')).toBe(false);
    expect(existsSync(`dist/${browser}/src/content/by-hand.iife.js`)).toBe(true);
  });
});
