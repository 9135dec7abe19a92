import { describe, expect, it } from 'vitest';
import {
  base62,
  crc32,
  crcHexEnd,
  crcHexTail,
  crcTail,
  jwtHeader,
  sha256Tail,
} from '../../../src/core/rule-kit/checksum.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const hex8 = (value: number): string => value.toString(16).padStart(8, '0');
const withLast = (text: string, last: string): string => text.slice(0, -1) + last;
/** Changes the last character into another one of the same alphabet. */
const damaged = (text: string): string => withLast(text, text.endsWith('0') ? '1' : '0');

describe('crc32 and base62', () => {
  it('has the check value of the CRC catalogue', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(crc32('')).toBe(0);
  });

  it('pads to the length that was asked for', () => {
    expect(base62(0, 6)).toBe('000000');
    expect(base62(61, 6)).toBe('00000z');
    expect(base62(62, 2)).toBe('10');
  });
});

describe('vendor checksums', () => {
  it.each(['gh' + 'p_', 'npm' + '_'])('knows a whole %s token from a damaged one', (prefix) => {
    const body = alnum(30);
    const token = prefix + body + base62(crc32(body), 6);
    expect(crcTail(token)).toBe(true);
    expect(crcTail(damaged(token))).toBe(false);
  });

  it('knows a Grafana service account token', () => {
    const body = `${'gl' + 'sa_'}${alnum(32)}`;
    expect(crcHexTail(`${body}_${hex8(crc32(body))}`)).toBe(true);
    expect(crcHexTail(`${body}_${hex8(crc32(body) ^ 1)}`)).toBe(false);
  });

  it('counts the equals sign of an Atlassian token in', () => {
    const body = `${'ATA' + 'TT3xFfGF0'}${alnum(60)}=`;
    expect(crcHexEnd(body + hex8(crc32(body)).toUpperCase())).toBe(true);
    expect(crcHexEnd(body + hex8(crc32(body.slice(0, -1))).toUpperCase())).toBe(false);
  });

  it('never throws for a short text', () => {
    for (const check of [crcTail, crcHexTail, crcHexEnd, sha256Tail, jwtHeader]) expect(check('x')).toBe(false);
  });
});

describe('jwtHeader', () => {
  const part = (value: unknown): string => btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-');

  it('accepts a header that names an algorithm, a type or a key', () => {
    expect(jwtHeader(`${part({ alg: 'HS256' })}.e30.x`)).toBe(true);
    expect(jwtHeader(`${part({ kid: 'a' })}.e30.x`)).toBe(true);
  });

  it('refuses what only looks like one', () => {
    expect(jwtHeader(`${part({ a: 1 })}.e30.x`)).toBe(false);
    expect(jwtHeader('eyJ!.e30.x')).toBe(false);
    expect(jwtHeader('bm8.e30.x')).toBe(false);
  });
});
