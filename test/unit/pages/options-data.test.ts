import { describe, expect, it } from 'vitest';
import { kindsMatching, tokenKinds } from '../../../src/options/token-kinds.ts';
import { siteFrom } from '../../../src/options/site-address.ts';

describe('siteFrom', () => {
  it.each([
    ['help.example.com', 'https://help.example.com'],
    [' https://Help.Example.com:8443/new?x=1 ', 'https://help.example.com'],
    ['http://localhost:3000', 'http://localhost'],
    ['https://medium.example/@someone', 'https://medium.example'],
  ])('takes %s', (text, origin) => expect(siteFrom(text)).toEqual({ origin, pattern: `${origin}/*` }));

  it.each([
    '',
    '   ',
    '*.example.com',
    'two words',
    'ftp://example.com',
    'javascript:alert(1)',
    'chrome://settings',
    'someone@hotel.example',
    'a'.repeat(254),
  ])('refuses %j', (text) => expect(siteFrom(text)).toBeUndefined());
});

describe('kinds of token', () => {
  const kinds = tokenKinds();

  it('have an id each and a title', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
    for (const { title } of kinds) expect(title).not.toBe('');
  });

  it('put those without a vendor last', () => {
    const first = kinds.findIndex(({ vendor }) => vendor === '');
    expect(first).toBeGreaterThan(0);
    expect(kinds.slice(first).every(({ vendor }) => vendor === '')).toBe(true);
  });

  it('are found by any words of name and vendor, in any order', () => {
    const found = kindsMatching(kinds, 'TOKEN mews');
    expect(found.length).toBeGreaterThan(1);
    expect(found.every(({ vendor }) => vendor === 'Mews')).toBe(true);
    expect(kindsMatching(kinds, '')).toHaveLength(kinds.length);
    expect(kindsMatching(kinds, 'no such kind')).toEqual([]);
  });
});
