import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const secret = `q7${alnum(20)}`;

describe('a key in another script', () => {
  // Parts of 512 characters, and pieces of 8192 that begin 16 characters before their border.
  it.each([512, 8176, 8192, 8688])('is read once where a border of parts is, at %i', (border) => {
    for (const word of ['пароль', 'lösenord', 'Şifre', 'トークン', '비밀번호']) {
      for (let at = border - word.length - 1; at <= border; at++) {
        const found = detect(`${' '.repeat(at)}${word}: ${secret}\n`, { source: 'file' });
        expect(found.map(({ start, key }) => [start, key])).toEqual([[at + word.length + 2, word.replace(/ь$/, '')]]);
      }
    }
  });

  it('is read in a text that is else ASCII', () => {
    const text = `${'plain words, '.repeat(3000)}\nтокен: ${secret}\n${'plain words, '.repeat(3000)}`;
    expect(detect(text, { source: 'file' }).map(({ start }) => start)).toEqual([text.indexOf(secret)]);
  });
});
