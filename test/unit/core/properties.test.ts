import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum, hex, lower } from '../../../src/core/rule-kit/made-up.ts';

const secrets = [
  alnum(32),
  hex(40),
  lower(24),
  `${hex(32)}-${hex(31)}`.toUpperCase(),
  `ghp_${alnum(36)}`,
  `sk_live_${alnum(24)}`,
];
const pieces = fc.oneof(
  fc.constantFrom(...secrets),
  fc.constantFrom(
    'token',
    'password',
    'Authorization: Bearer ',
    'Cookie: sid=',
    'https://user:',
    '@host',
    '-----BEGIN PRIVATE KEY-----',
  ),
  fc.constantFrom(
    '=',
    ': ',
    '"',
    "'",
    '\\"',
    '\\\\\\"',
    '\n',
    ' ',
    ',',
    ';',
    '&',
    '{',
    '}',
    '<',
    '>',
    '\\',
    '%3D',
    '\u200b',
    '=\n',
    '***',
  ),
  fc.string({ maxLength: 8 }),
);
const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
/** Any code unit, halves of pairs too. `fc.string` would take seconds to draw up a list of all characters. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 });
const anyText = units.map((codes) => String.fromCharCode(...codes));

describe('detect, for any text', () => {
  it('gives spans in range, sorted and disjoint', () => {
    fc.assert(
      fc.property(fc.oneof(texts, anyText), (text) => {
        let last = 0;
        for (const { start, end } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(detect(text)).toEqual(detect(text));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same behind text of any length', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 9000 }), (text, length) => {
        const before = `${'plain words '.repeat(800).slice(0, length)}\n\n`;
        const moved = detect(before + text).map(({ start, end }) => [start - before.length, end - before.length]);
        expect(moved).toEqual(detect(`\n\n${text}`).map(({ start, end }) => [start - 2, end - 2]));
      }),
      { numRuns: 150 },
    );
  });
});

describe('mask, for any text', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text);
        expect(mask(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('keeps JSON valid, with the same keys', () => {
    const value = fc.oneof(fc.constantFrom(...secrets), fc.string({ maxLength: 12 }), fc.integer());
    const keys = fc.constantFrom('token', 'password', 'Authorization', 'name', 'cookie', 'client_secret', 'note');
    const object = fc.dictionary(keys, fc.oneof(value, fc.array(value, { maxLength: 3 }), fc.dictionary(keys, value)));
    fc.assert(
      fc.property(object, fc.integer({ min: 0, max: 2 }), (data, nesting) => {
        let text = JSON.stringify(data);
        for (let i = 0; i < nesting; i++) text = JSON.stringify({ body: text });
        let masked = JSON.parse(mask(text)) as { body?: string };
        for (let i = 0; i < nesting; i++) masked = JSON.parse(masked.body ?? '') as { body?: string };
        expect(Object.keys(masked)).toEqual(Object.keys(data));
      }),
      { numRuns: 300 },
    );
  });
});

describe('mask, where a mask puts its neighbour in another light', () => {
  const [first, second] = [alnum(34), alnum(32)];

  it.each([
    ['two bare strings', `${first} ${second}`],
    ['a bare string behind a vendor’s token', `ghp_${alnum(36)} ${second}`],
    ['tokens without anything between them', `sk_live_${alnum(24)}${first.toUpperCase()}-${second}token${second}0`],
  ])('%s', (_, text) => {
    const once = mask(text);
    expect(mask(once)).toBe(once);
  });

  it('hides both of two bare strings', () => {
    const masked = mask(`${first} ${second}`);
    expect(masked).not.toContain(first.slice(4, -4));
    expect(masked).not.toContain(second.slice(4, -4));
  });
});
