import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/core/index.ts';
import { alnum } from '../../../src/core/rule-kit/made-up.ts';

const token = ['ghp', alnum(36)].join('_');
const text = `token: ${token}`;

describe('a kind that is switched off', () => {
  it('does not come back under another name', () => {
    const [found] = detect(text);
    expect(found?.rule).toBe('github-personal-token');
    expect(detect(text, { off: new Set(['github-personal-token']) })).toEqual([]);
  });

  it('leaves other kinds on', () => {
    expect(detect(text, { off: new Set(['stripe-secret-key']) })).toHaveLength(1);
  });
});

describe('an allowed value', () => {
  it('is not found, whichever rule would find it', () => {
    expect(detect(text, { allowed: (secret) => secret === token })).toEqual([]);
  });
});
