import { describe, expect, it } from 'vitest';
import type { Secret } from '../../../src/files/edits.ts';
import { mergeEdits } from '../../../src/files/edits.ts';
import { tally } from '../../../src/files/tally.ts';

const secret = (rule: string, mask: string, more: Partial<Secret> = {}): Secret => ({
  value: mask,
  rule,
  severity: 'high',
  mask,
  ...more,
});
const at = (start: number, end: number, of: Secret) => ({ start, end, secret: of });

describe('tally', () => {
  it('puts the worst first, then the most frequent, and shows three masks', () => {
    const edits = [
      ...['a***', 'b***', 'a***', 'c***', 'd***'].map((mask, i) => at(i, i + 1, secret('password', mask))),
      at(5, 6, secret('mews-access-token', 'E***', { severity: 'critical' })),
      at(6, 7, secret('mews-access-token', 'F***', { severity: 'critical' })),
      at(7, 8, secret('bearer-token', 'x***')),
    ];
    expect(tally(edits)).toMatchObject([
      { rule: 'mews-access-token', severity: 'critical', count: 2, masks: ['E***', 'F***'] },
      { rule: 'password', title: 'Password', count: 5, masks: ['a***', 'b***', 'c***'] },
      { rule: 'bearer-token', count: 1 },
    ]);
  });
});

describe('mergeEdits', () => {
  it('keeps what begins first, then the longer one, and leaves no byte of either', () => {
    const one = secret('password', 'a***');
    const spans = [at(5, 9, one), at(0, 4, one), at(0, 6, one), at(1, 3, one), at(9, 12, one)];
    expect(mergeEdits(spans).map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [6, 9],
      [9, 12],
    ]);
  });
});
