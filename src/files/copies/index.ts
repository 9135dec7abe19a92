import { byteSearch } from './byte-search.ts';
import type { Edit, Secret } from '../edits.ts';
import { canEncode, encode, unitSize, type Encoding } from '../reading/encoding.ts';
import { variants } from './variants.ts';
import { readWindows, type TextFile } from '../reading/windows.ts';

/** Shorter values, and words, stand in a text for other reasons too: they are masked only where they were found. */
const LEAST = 8;
/** From here on a copy is no accident, wherever it stands; a shorter one must not be a part of a longer word. */
const SURE = 20;

/** Whether other places of the same characters are the same secret. */
const isDistinctive = (value: string): boolean =>
  value.length >= SURE || (value.length >= LEAST && /\d/.test(value) && /[^\d\W]/.test(value));

interface Pattern {
  readonly bytes: Uint8Array;
  readonly secret: Secret;
  readonly mask: string;
}

function patternsOf(secrets: readonly Secret[], encoding: Encoding, longest: number): Pattern[] {
  const patterns = new Map<string, Pattern>();
  for (const secret of secrets.filter(({ value }) => isDistinctive(value))) {
    for (const { text, mask } of variants(secret.value, secret.mask)) {
      if (!isDistinctive(text) || patterns.has(text) || !canEncode(text, encoding)) continue;
      const bytes = encode(text, encoding);
      if (bytes.length <= longest) patterns.set(text, { bytes, secret, mask });
    }
  }
  return [...patterns.values()];
}

const isWordByte = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/** Answers questions about the characters around a match, whatever their width. */
function neighbours(bytes: Uint8Array, encoding: Encoding): (at: number) => number {
  if (unitSize(encoding) === 1) return (at) => bytes[at] ?? 0;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  return (at) => ((bytes[at + high] ?? 0) === 0 ? (bytes[at + low] ?? 0) : 0);
}

/** Whether a word begins at `start`: after no letter or digit, or after those of an escape (`\n`, `%3D`). */
function beginsWord(char: (at: number) => number, start: number, unit: number): boolean {
  if (!isWordByte(char(start - unit))) return true;
  return char(start - 2 * unit) === 0x5c || char(start - 3 * unit) === 0x25;
}

/**
 * Second pass: reads the file again and finds the places where a secret of it stands without what gave it away:
 * without its key, before it was named, or written for JSON, a URL or XML.
 * Works on bytes, in the order of the file, so that the sizes of the windows make no difference.
 * @param onDone is told the byte up to which the file is done
 */
export async function findCopies(
  text: TextFile,
  secrets: readonly Secret[],
  onDone: (to: number) => void,
): Promise<Edit[]> {
  const { encoding, bom, layout } = text;
  const unit = unitSize(encoding);
  const patterns = patternsOf(secrets, encoding, layout.ahead * unit);
  if (patterns.length === 0) return [];
  const search = byteSearch(patterns.map(({ bytes }) => bytes));
  const copies: Edit[] = [];
  let next = 0;
  for await (const { bytes, offset, from, to } of readWindows(text, onDone)) {
    const char = neighbours(bytes, encoding);
    const accept = (start: number, end: number, index: number): boolean =>
      (offset + start - bom) % unit === 0 &&
      ((patterns[index]?.secret.value.length ?? 0) >= SURE ||
        (beginsWord(char, start, unit) && !isWordByte(char(end))));
    next = Math.max(next, from);
    for (;;) {
      const match = search.next(bytes, next - offset, to - offset, accept);
      const pattern = match && patterns[match.index];
      if (!match || !pattern) break;
      const { secret, mask } = pattern;
      copies.push({
        start: offset + match.start,
        end: offset + match.end,
        secret,
        ...(mask !== secret.mask && { mask }),
      });
      next = offset + match.end;
    }
  }
  return copies;
}
