import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Inners } from '../../../src/files/copies/base64.ts';
import { variants } from '../../../src/files/copies/variants.ts';

const texts = (found: string): string[] => variants(found, 'm***k').map(({ text }) => text);

describe('variants', () => {
  it('knows a plain token in one form, and in base64', () => {
    expect(texts('abc123').slice(0, 2)).toEqual(['abc123']);
    expect(texts('abcdefgh12345678')).toHaveLength(4);
  });

  it('goes from any form to every other', () => {
    const forms = ['p"a/s&1', 'p\\"a/s&1', 'p\\\\\\"a/s&1', 'p%22a%2Fs%261', 'p%2522a%252Fs%25261', 'p&quot;a/s&amp;1'];
    for (const found of forms.filter((form) => !form.includes('\\\\') && !form.includes('%25'))) {
      expect(texts(found)).toEqual(expect.arrayContaining(forms));
    }
  });

  it('bears what has no other form: half a surrogate pair, a broken escape', () => {
    for (const found of ['a\ud800b', 'a\\q', '100%zz', '%E0%A4%A']) expect(texts(found)).toContain(found);
  });
});

describe('base64Inners', () => {
  const ascii = fc.stringMatching(/^[!-~]{16,40}$/);
  const around = fc.stringMatching(/^[ -~]{0,7}$/);

  it('finds a value in base64 of any text, and masks it so that only the value changes', () => {
    fc.assert(
      fc.property(around, ascii, around, (before, value, after) => {
        const encoded = btoa(before + value + after);
        const inner = base64Inners(value).find(({ text }) => encoded.includes(text));
        expect(inner).toBeDefined();
        const decoded = atob(encoded.replace(inner?.text ?? '', inner?.mask ?? ''));
        expect(decoded.slice(0, before.length)).toBe(before);
        expect(decoded.slice(before.length + value.length)).toBe(after);
        const masked = decoded.slice(before.length, before.length + value.length);
        expect(masked.slice(1, -1)).toBe('m'.repeat(value.length - 2));
        expect(masked).not.toMatch(/["'\\<>&\x00-\x1f\x7f-\xff]/);
      }),
    );
  });
});
