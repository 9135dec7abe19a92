import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOffsets } from '../../../src/files/reading/offsets.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const all = (text: string): number[] => Array.from({ length: text.length + 1 }, (_, i) => i);

/** Bytes that make every kind of whole and broken sequence likely. */
const awkward = fc.array(
  fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0x9f,
    0xa0,
    0xbf,
    0xc1,
    0xc3,
    0xe0,
    0xe2,
    0xed,
    0xef,
    0xf0,
    0x90,
    0x8f,
    0xf4,
    0xf5,
    0xff,
  ),
  { maxLength: 24 },
);

describe('byteOffsets', () => {
  it('cuts broken UTF-8 as TextDecoder does', () => {
    fc.assert(
      fc.property(awkward, (list) => {
        const bytes = Uint8Array.from(list);
        const text = decode(bytes);
        const offsets = byteOffsets(bytes, text, all(text), 'utf-8');
        expect(offsets.at(-1)).toBe(bytes.length);
        for (let i = 0; i < text.length; i++) {
          const [start = 0, end = 0] = offsets.slice(i, i + 2);
          // The second half of a surrogate pair stands where the character ends.
          if (start !== end && !/[\ud800-\udbff]/.test(text.charAt(i))) {
            expect(decode(bytes.subarray(start, end))).toBe(text.charAt(i));
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('counts well-formed text', () => {
    const text = 'aé€😀z';
    expect(byteOffsets(new TextEncoder().encode(text), text, [0, 1, 2, 3, 5, 6], 'utf-8')).toEqual([
      0, 1, 3, 6, 10, 11,
    ]);
    expect(byteOffsets(new Uint8Array(12), text, [0, 2, 6], 'utf-16le')).toEqual([0, 4, 12]);
  });
});
