import { describe, expect, it } from 'vitest';
import { encodeRules } from '../../../src/cli/rule-table/encode.ts';
import { wordsPattern } from '../../../src/cli/rule-table/words-pattern.ts';
import type { Matcher } from '../../../src/core/scan/matcher.ts';
import type { Rule } from '../../../src/core/rule-kit/rule.ts';
import { beginnings } from '../../../src/core/rules/compact/beginnings.ts';
import { decodeRules } from '../../../src/core/rules/compact/decode.ts';
import { proofs } from '../../../src/core/rules/compact/proofs.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { evidence } from '../../../src/core/rules/library.ts';
import { matchRule, trialOf } from '../../../src/core/scan/match-rule.ts';

const table = encodeRules(rules);
const decoded = decodeRules(table, proofs);

/** All that the scan asks of a rule but its keywords, in a form that can be compared. */
const whole = ({ pattern, boundary, prefix = 0, lead = 0, ...rest }: Matcher | Rule): object => ({
  ...rest,
  keywords: undefined,
  title: undefined,
  vendor: undefined,
  loads: undefined,
  pattern: String(pattern),
  boundary: String(boundary),
  prefix,
  lead,
});

const placesOf = (text: string, word: string): number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
};

describe('the compact table of rules', { timeout: 60_000 }, () => {
  it('gives every rule back, in order', () => {
    expect(decoded.map(whole)).toEqual(rules.map(whole));
  });

  it('looks at no place that the sources do not look at', () => {
    for (const [order, { id, keywords }] of rules.entries())
      for (const keyword of decoded[order]?.keywords ?? [])
        expect(
          keywords.some((own) => keyword.includes(own)),
          `${id}: ${keyword}`,
        ).toBe(true);
  });

  it('finds in all evidence what the sources find', () => {
    const texts = Object.values(evidence).flatMap(({ match, ignore }) => [...match(), ...ignore()]);
    const finds = (rule: Matcher, order: number, text: string, lower: string): string[] => {
      const places = rule.keywords.flatMap((keyword) => placesOf(lower, keyword.toLowerCase()));
      const starts = rule.lead
        ? places.flatMap((at) => Array.from({ length: rule.lead ?? 0 }, (__, n) => at - n))
        : places;
      return [...new Set(starts.map((at) => JSON.stringify(matchRule(text, trialOf(rule, order), at))))]
        .filter(Boolean)
        .sort();
    };
    const plain = texts.map((text) => text.replace(/[«»]/g, ''));
    expect(plain.length).toBeGreaterThan(rules.length);
    for (const text of plain) {
      const lower = text.toLowerCase();
      const all = (from: readonly Matcher[]): string[] =>
        from.flatMap((rule, order) => finds(rule, order, text, lower));
      expect(all(decoded)).toEqual(all(rules));
    }
  });

  it('is the same text at every build, printable and without characters that a literal must escape', () => {
    const some = rules.slice(0, 60);
    expect(encodeRules([...some])).toEqual(encodeRules(some));
    expect(table.body).toMatch(/^[ -~]+$/);
    expect(table.body).not.toMatch(/[\\'"`$]/);
  });

  it('compiles no pattern before it is asked for', () => {
    const descriptor = decoded[0] && Object.getOwnPropertyDescriptor(decoded[0], 'pattern');
    expect(descriptor?.get).toBeTypeOf('function');
  });

  it('refuses a function that no list names', () => {
    const [rule] = rules;
    expect(() => encodeRules(rule ? [{ ...rule, accept: () => true }] : [])).toThrow(/predicates/);
  });
});

describe('keywords', () => {
  it('are in lower case where the pattern does not mind case', () => {
    const capitals = rules.filter(
      ({ pattern, keywords }) => pattern.ignoreCase && keywords.some((k) => /[A-Z]/.test(k)),
    );
    expect(capitals.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['xox[bp]-\\w+', ['xoxb-', 'xoxp-']],
    ['(?<![a-z])sk_(?:live|test)_[a-z]{9}', ['sk_live_', 'sk_test_']],
    ['bamboo_?hr', ['bamboohr', 'bamboo_hr']],
    ['(?:a\\.b|cd[^\\n]{0,9}e)f', ['a.bf', 'cd']],
    ['[0-9a-f]{32}', ['']],
  ])('that %s tells', (source, expected) => {
    expect(beginnings(source).sort()).toEqual([...expected].sort());
  });

  it.each([
    [['-us1', '-us2', '-us9'], '-us[129]'],
    [['0Q~', '1Q~'], '[01]Q~'],
    [['pat:', 'pat=', 'kv put '], 'pat[:=]|kv put '],
    [['a.b', 'c-', 'c+'], 'a\\.b|c-|c\\+'],
  ])('%j are told by %s', (words, expected) => {
    expect(wordsPattern(words)).toBe(expected);
  });

  it('are all told by the pattern that is made of them', () => {
    for (const { id, keywords } of rules.filter(({ hexRun }) => !hexRun))
      expect(beginnings(wordsPattern(keywords)).sort(), id).toEqual([...new Set(keywords)].sort());
  });
});
