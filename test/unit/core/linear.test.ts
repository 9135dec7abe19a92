import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import type { Reader } from '../../../src/core/context/scan.ts';
import { decide } from '../../../src/core/decide/index.ts';
import { detect } from '../../../src/core/index.ts';
import { late } from '../../../src/core/context/readers/late.ts';
import { createPropose } from '../../../src/core/scan/propose.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { mixtures } from '../../bench/detect/mixtures.ts';
import { countSteps } from './count-steps.ts';

/** A second opinion: the patterns are bounded, and none of them backtracks more than a polynomial of low degree in that bound. */
describe('every pattern', () => {
  it.each(rules.map((rule) => [rule.id, rule.pattern] as const))('%s is not exponential', (_id, { source, flags }) => {
    const verdict = checkSync(source, flags.replace('y', ''), { timeout: 1000, checker: 'automaton' });
    expect(verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential').toBe(false);
  });
});

const LENGTH = 20_000;
const MOST_STEPS = 500;
/** What is quadratic takes 16 times as many. The shorter text is longer than the windows in which some readers look for an end. */
const MOST_SCALING = 8;
const MIXTURES = 300;

const stepsOf = (text: string, look?: (text: string) => unknown): number =>
  countSteps(text, MOST_STEPS * text.length, look);

/** How many times as many steps four times as much takes, of a text that repeats one piece. */
function scalingOf(unit: string, look?: (text: string) => unknown): number {
  const times = Math.ceil(LENGTH / unit.length);
  return stepsOf(unit.repeat(4 * times), look) / stepsOf(unit.repeat(times), look);
}

describe('a text that repeats one piece', () => {
  const keywords = [...new Set(rules.flatMap((rule) => rule.keywords))];
  const known = [
    'token=',
    'token\u200b=',
    'token=a',
    'token="Bearer ',
    'token=token=Bearer ',
    "password='",
    'key key ',
    'parola era «x ',
  ];
  const slow = ['key 7 _key=', 'pwd=', 'pwd:', 'password1 ', 'isql _key=', 'WIFI:_key='];

  it.each([...known, ...slow, ...mixtures(keywords, MIXTURES)])('takes linear time where it is %j', (unit) => {
    expect(scalingOf(unit)).toBeLessThan(MOST_SCALING);
  });

  it.each([
    ['looks for its end', (text: string, at: number) => text.indexOf('\0', at)],
    ['asks all that stands before', (text: string, at: number) => /\0$/.test(text.slice(0, at))],
    [
      'never ends',
      (text: string, at: number) => {
        while (text.charCodeAt(at) > 0);
      },
    ],
  ])('is seen to take more where a reader %s', (_, from) => {
    const reader: Reader = { words: ['secret'], read: ({ text }, at) => void from(text, at) };
    const propose = createPropose(() => [], { ...late, readers: [reader] });
    const look = (text: string): unknown => decide(propose, text);
    let scaling = Infinity;
    try {
      scaling = scalingOf('a secret of few ', look);
    } catch (error) {
      expect(String(error)).toContain('steps');
    }
    expect(scaling).toBeGreaterThan(MOST_SCALING);
  });
});

it('reads a text once, although it begins with what nobody sees', () => {
  const text = 'token=a '.repeat(LENGTH / 8);
  expect(stepsOf(`\u200b${text}`) / stepsOf(text)).toBeLessThan(1.5);
});

it('reads a container once, although what is in it is called like one', () => {
  const itemsOf = (name: string): number => stepsOf(`- ${alnum(10)}${name}:\n`.repeat(500));
  expect(itemsOf('secrets') / itemsOf('secretx')).toBeLessThan(5);
});

describe('a text in which a secret is masked', () => {
  const words = 'the key is here '.repeat(LENGTH / 16);

  it('is looked at again only around the mask', () => {
    expect(stepsOf(`${words}ghp_${alnum(36)} ${words}`) / stepsOf(words + words)).toBeLessThan(1.8);
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
