import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';
import { rules } from '../../../src/core/rules/index.ts';

/** A second opinion: the patterns are bounded, and none of them backtracks more than a polynomial of low degree in that bound. */
describe('every pattern', () => {
  it.each(rules.map((rule) => [rule.id, rule.pattern] as const))('%s is not exponential', (_id, { source, flags }) => {
    const verdict = checkSync(source, flags.replace('y', ''), { timeout: 1000, checker: 'automaton' });
    expect(verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential').toBe(false);
  });
});

/** How often a look at a text asks for one of its characters. What patterns read is not counted: the benchmark times it. */
function countReads(text: string): number {
  // The tables of the scan are there.
  detect('');
  const { charCodeAt } = String.prototype;
  let reads = 0;
  String.prototype.charCodeAt = function (at) {
    reads++;
    return charCodeAt.call(this, at);
  };
  try {
    detect(text);
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
  return reads;
}

const LENGTH = 20_000;
const MOST_READS = 100;

it.each(['token=', 'token\u200b=', 'token=a', 'token="Bearer ', 'token=token=Bearer ', "password='", 'key key '])(
  'reads no character of a text of %j many times',
  (unit) => {
    expect(countReads(unit.repeat(LENGTH / unit.length)) / LENGTH).toBeLessThan(MOST_READS);
  },
);

it('reads a text once, although it begins with what nobody sees', () => {
  const text = 'token=a '.repeat(LENGTH / 8);
  expect(countReads(`\u200b${text}`) / countReads(text)).toBeLessThan(1.5);
});

describe('a text in which a secret is masked', () => {
  const words = 'the key is here '.repeat(LENGTH / 16);

  it('is looked at again only around the mask', () => {
    expect(countReads(`${words}ghp_${alnum(36)} ${words}`) / countReads(words + words)).toBeLessThan(1.5);
  });

  it('is looked at again far into it, for what the mask shows in another light', () => {
    const told = `${alnum(40)} pwd\na.bPassw0rd1x`;
    const near = detect(`\n${told}\n`);
    expect(near).toHaveLength(2);
    const far = detect(`${words}\n${told}\n${words}`);
    expect(far.map(({ start, end }) => [start - words.length, end - words.length])).toEqual(
      near.map(({ start, end }) => [start, end]),
    );
  });
});
