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
