import { describe, expect, it } from 'vitest';
import { normaliseBase, originPattern, regions } from '../../../src/links/index.ts';

describe('normaliseBase', () => {
  it.each([
    ['https://eu.onetimesecret.com', 'https://eu.onetimesecret.com'],
    ['  EU.OneTimeSecret.com/ ', 'https://eu.onetimesecret.com'],
    ['https://links.example:443/api/v1/', 'https://links.example'],
    ['https://links.example/api', 'https://links.example'],
    ['https://links.example/secret/abc?x#y', 'https://links.example'],
    ['https://example.org/tools/ots//', 'https://example.org/tools/ots'],
    ['http://localhost:7143/', 'http://localhost:7143'],
    ['http://127.0.0.1:7143', 'http://127.0.0.1:7143'],
    ['http://[::1]:7143', 'http://[::1]:7143'],
    ['http://ots.localhost', 'http://ots.localhost'],
  ])('%s becomes %s', (address, base) => {
    expect(normaliseBase(address)).toEqual({ ok: true, base });
    expect(normaliseBase(base)).toEqual({ ok: true, base });
  });

  it.each(['http://links.example', 'http://127.0.0.1.example', 'http://localhost.example', 'http://10.0.0.7'])(
    '%s is insecure',
    (address) => expect(normaliseBase(address)).toEqual({ ok: false, reason: 'insecure' }),
  );

  it.each(['', ' ', 'ftp://links.example', 'javascript://x', 'https://me:token@links.example', 'a b'])(
    '%j is no address',
    (address) => expect(normaliseBase(address)).toEqual({ ok: false, reason: 'unsupported' }),
  );
});

describe('originPattern', () => {
  it.each([
    ['https://eu.onetimesecret.com', 'https://eu.onetimesecret.com/*'],
    ['https://example.org/tools', 'https://example.org/*'],
    ['http://127.0.0.1:7143', 'http://127.0.0.1/*'],
  ])('%s: %s', (base, pattern) => expect(originPattern(base)).toBe(pattern));
});

it('regions are bases, each once', () => {
  for (const { base } of regions) expect(normaliseBase(base)).toEqual({ ok: true, base });
  expect(new Set(regions.map(({ base }) => base)).size).toBe(regions.length);
  expect(regions.map(({ id }) => id).sort()).toEqual(['ca', 'eu', 'nz', 'uk', 'us']);
});
