import { expect, it } from 'vitest';
import { together } from '../../../src/content/together.ts';

it('joins what is asked while an answer is awaited, and gives everyone their own answers', async () => {
  const asked: string[][] = [];
  let answer: () => void = () => undefined;
  const ask = together(async (all: readonly string[]) => {
    asked.push([...all]);
    await new Promise<void>((resolve) => (answer = resolve));
    return all.map((each) => each.toUpperCase());
  });
  const first = ask(['a']);
  await Promise.resolve();
  const later = [ask(['b', 'c']), ask(['d'])];
  answer();
  expect(await first).toEqual(['A']);
  await Promise.resolve();
  answer();
  expect(await Promise.all(later)).toEqual([['B', 'C'], ['D']]);
  expect(asked).toEqual([['a'], ['b', 'c', 'd']]);
});

it('goes on after a question that failed or got no answer', async () => {
  let turn = 0;
  const ask = together<string, string>((all) => {
    turn++;
    if (turn === 1) return Promise.reject(new Error('no'));
    return Promise.resolve(turn === 2 ? undefined : all);
  });
  await expect(ask(['a'])).rejects.toThrow('no');
  expect(await ask(['b'])).toBeUndefined();
  expect(await ask(['c'])).toEqual(['c']);
});
