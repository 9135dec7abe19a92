import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Rooms that are no part of the extension. */
const ELSEWHERE = /^(?:cli|service)\b/;

/** Packages that the sources of the extension import. */
const imported = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !ELSEWHERE.test(file))
    .flatMap((file) => [
      ...readFileSync(join('src', file), 'utf8').matchAll(/^import (?!type).* from '([^.'][^']*)'/gm),
    ])
    .map(([, name]) => name),
);

describe.each(['chromium', 'firefox'])('the package for %s', (browser) => {
  it('holds our licence', () => {
    expect(readFileSync(`dist/${browser}/LICENSE.txt`, 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('names every package in it, with the text of its licence and where its source is', () => {
    const notices = readFileSync(`dist/${browser}/THIRD-PARTY.txt`, 'utf8').split(`\n${'-'.repeat(80)}\n\n`);
    expect(imported.size).toBeGreaterThan(0);
    expect(notices.map((notice) => notice.split(' ')[0])).toEqual([...imported].toSorted());
    for (const notice of notices) expect(notice).toMatch(/^https:\/\/www\.npmjs\.com\/package\/.+\n\n.*licen[cs]e/im);
  });
});
