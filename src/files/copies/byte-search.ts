import { latin1 } from '../reading/latin1.ts';

/** Looks for many byte strings at once. */
export interface ByteSearch {
  /**
   * The longest of the strings that begins at `at`, or begins first after it, and before `to`.
   * @param accept is asked about each; false goes on to a shorter one, then to the next place
   */
  readonly next: (bytes: Uint8Array, at: number, to: number, accept: Accept) => Match | undefined;
}

export type Accept = (start: number, end: number, index: number) => boolean;

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

/** Bytes that are hashed at a time. */
const BLOCK = 3;
const MASK = 0x7fff;

const blockHash = (a: number, b: number, c: number): number => ((a << 10) ^ (b << 5) ^ c) & MASK;

function prefixHash(bytes: Uint8Array, at: number, length: number): number {
  let hash = 0;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0;
  return hash;
}

/** How far the search may jump when a block stands at the end of its window of `width` bytes. */
function shiftTable(patterns: readonly Uint8Array[], width: number): Uint8Array {
  const shifts = new Uint8Array(MASK + 1).fill(Math.min(255, width - BLOCK + 1));
  for (const pattern of patterns) {
    for (let end = BLOCK; end <= width; end++) {
      const hash = blockHash(pattern[end - 3] ?? 0, pattern[end - 2] ?? 0, pattern[end - 1] ?? 0);
      shifts[hash] = Math.min(shifts[hash] ?? 0, width - end);
    }
  }
  return shifts;
}

/**
 * Wu and Manber's search: jumps over what no pattern can hold, and asks a table where it cannot jump.
 * https://webglimpse.net/pubs/TR94-17.pdf
 * @param patterns of at least 3 bytes each; `index` in a match is the place in this list
 */
export function byteSearch(patterns: readonly Uint8Array[]): ByteSearch {
  const width = patterns.reduce((least, { length }) => Math.min(least, length), 255);
  const shifts = shiftTable(patterns, width);
  const byText = new Map(patterns.map((pattern, index) => [latin1(pattern), index]));
  const lengths = new Map<number, number[]>();
  for (const pattern of patterns) {
    const hash = prefixHash(pattern, 0, width);
    const known = lengths.get(hash) ?? [];
    if (!known.includes(pattern.length)) known.push(pattern.length);
    lengths.set(
      hash,
      known.sort((a, b) => b - a),
    );
  }

  const longest = (bytes: Uint8Array, start: number, accept: Accept): Match | undefined => {
    for (const length of lengths.get(prefixHash(bytes, start, width)) ?? []) {
      const end = start + length;
      const index = end <= bytes.length ? byText.get(latin1(bytes.subarray(start, end))) : undefined;
      if (index !== undefined && accept(start, end, index)) return { start, end, index };
    }
    return undefined;
  };

  return {
    next: (bytes, at, to, accept) => {
      const last = Math.min(to - 1, bytes.length - width);
      for (let i = at; i <= last;) {
        const end = i + width;
        const shift = shifts[
          blockHash(bytes[end - 3] as number, bytes[end - 2] as number, bytes[end - 1] as number)
        ] as number;
        if (shift === 0) {
          const match = longest(bytes, i, accept);
          if (match) return match;
        }
        i += shift || 1;
      }
      return undefined;
    },
  };
}
