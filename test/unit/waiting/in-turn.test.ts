import { expect, it } from 'vitest';
import { inTurn } from '../../../src/waiting/in-turn.ts';

it('jobs run one after the other, and one that fails fails alone', async () => {
  const queue = inTurn();
  const log: string[] = [];
  const job =
    (name: string, fails = false) =>
    async (): Promise<string> => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([queue(job('a')), queue(job('b', true)), queue(job('c'))]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
