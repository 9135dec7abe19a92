import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
/** Where names of files on a page may begin: `fields/drawn.ts` is one of the room that the page is about. */
const ROOMS = ['', 'src', 'src/core', 'src/content'];

const SCRIPTS: readonly string[] = [...Object.keys(packageJson.scripts), 'ci'];

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);

const isThere = (file: string): boolean =>
  ROOMS.some((room) => existsSync(join(room, file)) || existsSync(join(room, file.replace(/\.js$/, '.ts'))));

it('there are pages to look at', () => expect(PAGES.length).toBeGreaterThan(20));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('names files and folders that are there', () => {
    const named = all(text, /`((?:[\w.-]+\/)+[\w.-]*\.(?:ts|js|mjs|md|json|html|css)|(?:src|test|docs)\/[\w./-]+)`/g);
    expect(named.filter((file) => !isThere(file))).toEqual([]);
  });

  it('links to pages that are there', () => {
    const linked = all(text, /\]\((?!https?:)([^)#]+)/g).map((file) => join(dirname(page), file));
    expect(linked.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('tells of commands that there are', () => {
    const told = all(text, /(?:`|^)npm (?:run )?([a-z][\w:]*)/gm);
    expect(told.filter((command) => !SCRIPTS.includes(command))).toEqual([]);
  });
});
