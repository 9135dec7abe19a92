import { checkSync } from 'recheck';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../../../src/core/custom/check/index.ts';
import type { Form } from '../../../../src/core/custom/custom-pattern.ts';

function sourceOf(form: Form, pattern: string): string {
  const checked = checkPattern(form, pattern);
  expect(checked, pattern).toHaveProperty('ok', true);
  return checked.ok ? checked.source : '';
}
const matches = (form: Form, pattern: string, text: string): boolean =>
  new RegExp(`^(?:${sourceOf(form, pattern)})$`).test(text);

describe('a literal', () => {
  it('matches itself, whatever its characters mean elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 40 }), (text) => {
        expect(matches('literal', text, text)).toBe(true);
        expect(matches('literal', text, `${text}x`)).toBe(false);
      }),
    );
  });
});

describe('a wildcard', () => {
  it.each([
    ['HTL-*', 'HTL-ab12', true],
    ['HTL-*', 'HTL-a b', false],
    ['HTL-*-live', 'HTL-ab12-live', true],
    ['HTL-??', 'HTL-ab', true],
    ['HTL-??', 'HTL-abc', false],
    ['HTL.??', 'HTLxab', false],
  ])('%s against %s', (pattern, text, expected) => {
    expect(matches('wildcard', pattern, text)).toBe(expected);
  });

  it.each(['ab**cd', 'ab*?cd'])('%s is refused: nobody can tell where the star ends', (pattern) => {
    expect(checkPattern('wildcard', pattern)).toMatchObject({ reason: 'ambiguous' });
  });
});

describe('a regular expression', () => {
  it.each([
    [String.raw`HTL-[A-Z]{2}\d{6,8}`, 'HTL-AB123456'],
    [String.raw`(?:live|test)_[^\s"]+`, 'test_a-b-c'],
    [String.raw`key(-[a-f\d]{4}){3}`, 'key-12ab-34cd-ef56'],
    ['HTL-[-a-z]+', 'HTL-a-b-c'],
    ['[-a-z]{3,64}X12', '-a-b-cX12'],
    ['-[a-z]+X12', '-abcX12'],
    [String.raw`a\.b\\c[\]-]d`, String.raw`a.b\c]d`],
  ])('%s is taken, and means the same', (pattern, text) => {
    expect(matches('regex', pattern, text)).toBe(true);
    expect(matches('regex', pattern, `${text} `)).toBe(false);
  });

  it.each([
    ['(a+)+bcd', 'ambiguous', 'a+'],
    ['[a-z0-9]+[0-9]{4}', 'ambiguous', '[a-z0-9]+'],
    ['.*token', 'ambiguous', '.*'],
    ['(?:abcd|abef)', 'ambiguous', '(?:abcd|abef)'],
    ['(a?)*bcde', 'nothing', '(a?)*'],
    ['(?:abcd|)efgh', 'nothing', '(?:abcd|)'],
    ['[-a-z]+X12', 'restarts', '[-a-z]+'],
    ['[-a-z]{3,65}X12', 'restarts', '[-a-z]{3,65}'],
    ['-(?:[a-z]{1,9}-){1,9}X12', 'restarts', '(?:[a-z]{1,9}-){1,9}'],
    ['[a-z]{0,9}', 'short', '[a-z]{0,9}'],
    ['(?:[a-z]{50}-){50}', 'long', '(?:[a-z]{50}-){50}'],
    [String.raw`(\w{4})\1`, 'unsupported', String.raw`\1`],
    ['(?=abcd)abcd', 'unsupported', '(?=a'],
    ['^abcd', 'unsupported', '^'],
    [String.raw`\babcd`, 'unsupported', String.raw`\b`],
    ['ab+?cd', 'unsupported', 'b+?'],
    ['(abcd', 'syntax', '(abcd'],
    ['[abcd', 'syntax', '[abcd'],
    ['abcd)', 'syntax', ')'],
    ['abcd[z-a]', 'syntax', 'z-a'],
    ['abcd{5,2}', 'syntax', 'd{5,2}'],
    ['abcd\\', 'syntax', '\\'],
  ])('%s is refused as %s, at %s', (pattern, reason, part) => {
    expect(checkPattern('regex', pattern)).toEqual({ ok: false, reason, part });
  });
});

/** Patterns of all that the reader knows, nested and in a row. */
const someRegex = fc.letrec<{ atom: string; row: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', '-', String.raw`\d`, String.raw`\w`, '[a-c]', '[^a]', '.'),
    tie('row').map((row) => `(?:${row})`),
    fc.tuple(tie('row'), tie('row')).map(([one, other]) => `(${one}|${other})`),
  ),
  row: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,3}')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map(([atom, quantifier]) => atom + quantifier).join('')),
})).row;

describe('whatever is written', () => {
  it('is taken or refused, never more', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), someRegex), (pattern) => {
        const checked = checkPattern('regex', pattern);
        if (checked.ok) expect(() => new RegExp(checked.source)).not.toThrow();
        else expect(checked.part === '' || pattern.includes(checked.part)).toBe(true);
      }),
    );
  });

  it('means what the browser takes it for', () => {
    fc.assert(
      fc.property(someRegex, fc.stringMatching(/^[abcd12-]{4,12}$/), (pattern, text) => {
        const checked = checkPattern('regex', pattern);
        if (checked.ok)
          expect(new RegExp(`^(?:${checked.source})`).exec(text)?.[0]).toBe(
            new RegExp(`^(?:${pattern})`).exec(text)?.[0],
          );
      }),
    );
  });

  it('is free of backtracking once it is taken, by a second opinion', () => {
    const taken = fc.sample(someRegex, { numRuns: 4000, seed: 7 }).flatMap((pattern) => {
      const checked = checkPattern('regex', pattern);
      return checked.ok && pattern.length < 60 ? [pattern] : [];
    });
    expect(taken.length).toBeGreaterThan(20);
    for (const pattern of taken.slice(0, 40))
      expect(checkSync(`^(?:${pattern})(?![a-z])`, 's').status, pattern).not.toBe('vulnerable');
  });
});
