import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum, hex, lower, upper } from '../../../src/core/rule-kit/made-up.ts';

const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe.each([alnum(40), lower(32), upper(36)])('a random string (%#) behind a name that nobody knows', (value) => {
  it.each([
    (v: string) => v,
    (v: string) => `acmeweather ${v}`,
    (v: string) => `acmeweather = '${v}'`,
    (v: string) => `ACMEWEATHER=${v}`,
    (v: string) => `const client = acmeweather("${v}");`,
  ])('is found (%#)', (write) => {
    expect(found(write(value))).toEqual([value]);
  });

  it.each([
    (v: string) => `"acmeweather": "${v}"`,
    (v: string) => `<div data-acme="${v}">`,
    (v: string) => `https://acme.example/list?page=${v}&size=20`,
    (v: string) => `https://acme.example/${v}/list`,
    (v: string) => `acmeweather_id = '${v}'`,
    (v: string) => `reviewCursor = '${v}'`,
  ])('is left alone where it is data (%#)', (write) => {
    expect(found(write(value))).toEqual([]);
  });
});

it('hexadecimal numbers alone are no secrets', () => {
  for (const text of [`acmeweather = '${hex(40)}'`, `ACMEWEATHER=${hex(32).toUpperCase()}`])
    expect(found(text)).toEqual([]);
});

const shortest = ['q7Wz3Xk', '9Vj2Gp4B', 'n8Fh5Ld', '6Mc1Rs'].join('');

it.each([0, 1, 2, 3, 4, 14, 15, 16, 17, 8160, 8163, 8164, 8165, 8176, 8180, 8191, 8192])(
  'one of the least length is found at %i, across the border of pieces',
  (at) => {
    expect(found(`${' '.repeat(at)}${shortest} ü`)).toEqual([shortest]);
  },
);

it('many are data, also in the look around what was masked', () => {
  const lines = Array.from({ length: 9 }, (_, at) => `room ${shortest.slice(at)}${shortest.slice(0, at)} is free\n`);
  const away = 'a line\n'.repeat(3000);
  const password = alnum(12);
  const text = (count: number): string => `${lines.slice(0, count).join('')}${away}password: ${password}\n`;
  expect(found(text(8))).toHaveLength(9);
  expect(found(text(9))).toEqual([password]);
});

describe('base64 in lines is data, whatever stands before each of them', () => {
  const lines = ['-----BEGIN CERTIFICATE-----', ...Array.from({ length: 7 }, () => alnum(64)), `${alnum(38)}==`];
  it.each([
    ['indented', '        '],
    ['quoted', '> > '],
    ['in a comment', ' * '],
    ['in a log', '2026-11-04 10:20:30.123 INFO  [main] '],
    ['as compose prints it', 'web-1  | '],
    ['in a list', '    "', '",'],
    ['taken out', '-    '],
  ])('%s', (_how, before, behind = '') => {
    expect(found(lines.map((line) => `${before}${line}${behind}`).join('\n'))).toEqual([]);
  });

  it('and two tokens below each other are none', () => {
    const tokens = [alnum(40), alnum(40)];
    expect(found(`keys:\n  ${tokens.join('\n  ')}\n`)).toEqual(tokens);
  });
});
