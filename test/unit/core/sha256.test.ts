import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSecret } from '../../../src/core/hash-secret.ts';
import { sha256 } from '../../../src/core/sha256.ts';

const judge = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('SHA-256', () => {
  it('is what the platform says, at every length around a block', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 255);
      expect(hex(sha256(bytes))).toBe(judge(bytes));
    }
  });

  it('is what the platform says of any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => hex(sha256(bytes)) === judge(bytes)));
  });

  it('hashes a secret with its salt, in hex', () => {
    expect(hashSecret('pässword', 'salt')).toBe(judge('salt\npässword'));
    expect(hashSecret('pässword', 'other')).not.toBe(hashSecret('pässword', 'salt'));
  });
});
