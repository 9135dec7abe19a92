import { afterEach, expect, it, vi } from 'vitest';
import { decodeRules } from '../../../src/core/rules/compact/decode.ts';
import { encodeRules } from '../../../src/cli/rule-table/encode.ts';
import { rules } from '../../../src/core/rules/github.ts';
import { alnum } from '../../../src/core/made-up.ts';

// A content script as it is built: the rules come later.
vi.mock('../../../src/core/rules/active.ts', () => import('../../../src/core/rules/late.ts'));

afterEach(() => vi.resetModules());

it(
  'scans with the readers alone until the rules have come, and with the rules from then on',
  { timeout: 60_000 },
  async () => {
    const { detect } = await import('../../../src/core/detect.ts');
    const { giveMatchers } = await import('../../../src/core/rules/late.ts');
    const bare = `see ghp_${'a1B2'.repeat(9)} there`;
    const keyed = `password: ${alnum(20)}`;
    const kinds = (text: string): string[] => detect(text, { source: 'field' }).map(({ rule }) => rule);

    expect(kinds(bare)).toEqual([]);
    expect(kinds(keyed)).toEqual(['password']);

    const decode = vi.fn(() => decodeRules(encodeRules(rules)));
    giveMatchers(decode);
    expect(decode).not.toHaveBeenCalled();
    expect(kinds(bare)).toEqual(['github-personal-token']);
    expect(kinds(keyed)).toEqual(['password']);
    expect(decode).toHaveBeenCalledTimes(1);
  },
);
