import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';

/** A second opinion: the patterns are bounded, and none of them backtracks more than a polynomial of low degree in that bound. */
describe('every pattern', () => {
  it.each(rules.map((rule) => [rule.id, rule.pattern] as const))('%s is not exponential', (_id, { source, flags }) => {
    const verdict = checkSync(source, flags.replace('y', ''), { timeout: 1000, checker: 'automaton' });
    expect(verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential').toBe(false);
  });
});
