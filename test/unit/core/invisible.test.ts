import { describe, expect, it } from 'vitest';
import { detect, mask } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const token = ['ghp', alnum(36)].join('_');
const masked = mask(token);
const INSIDE = {
  'a zero byte': '\0',
  'half of a pair': '\ud83d',
  'its other half': '\ude00',
  'what stands for it': '\ufffd',
};
const SPACES = {
  'a zero-width space': '\u200b',
  'a joiner': '\u200d',
  'a soft hyphen': '\u00ad',
  'a byte order mark': '\ufeff',
};

describe('a token with a character inside that nobody sees', () => {
  it.each(Object.entries({ ...INSIDE, ...SPACES }))('is found whole around %s', (_name, unseen) => {
    const broken = token.slice(0, 20) + unseen + token.slice(20);
    expect(mask(`see ${broken} 😀 please`)).toBe(`see ${masked} 😀 please`);
  });

  it.each(Object.entries({ ...INSIDE, ...SPACES }))('is found whole around %s before its last', (_name, unseen) => {
    const broken = token.slice(0, -1) + unseen + token.slice(-1);
    expect(mask(`see ${broken} 😀 please`)).toBe(`see ${masked} 😀 please`);
  });
});

describe('zero bytes that part words', () => {
  it.each([
    [
      'the variables of an environment',
      `A=1\0GITHUB_TOKEN=${token}\0HOME=/root\0`,
      `A=1\0GITHUB_TOKEN=${masked}\0HOME=/root\0`,
    ],
    ['a command line', `gh\0--token\0${token}\0--repo\0x`, `gh\0--token\0${masked}\0--repo\0x`],
  ])('are left alone in %s', (_name, text, expected) => {
    expect(mask(text)).toBe(expected);
    expect(detect(text)).toHaveLength(1);
  });
});
