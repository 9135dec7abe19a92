import { unitSize, type TextShape } from './encoding.ts';

/** Sizes in bytes. */
export interface Layout {
  /** What one window decides about. */
  readonly zone: number;
  /** Context before the zone: a key that names a value. */
  readonly back: number;
  /** Context after it, which must hold the rest of a secret that begins in the zone: a private key, a large cookie. */
  readonly ahead: number;
}

/** A file of text, and how it is read. */
export interface TextFile extends TextShape {
  readonly file: Blob;
  readonly layout: Layout;
  readonly signal: AbortSignal | undefined;
}

/** A piece of a file. Offsets are bytes from the start of the file. */
export interface Window {
  readonly bytes: Uint8Array;
  /** Where `bytes` begins in the file. */
  readonly offset: number;
  /** The window decides about what begins in `[from, to)`; the rest is context. */
  readonly from: number;
  readonly to: number;
}

/** One zone is some 30 ms of work, so progress moves and a cancel is heard; the context adds 8 % to it. */
export const LAYOUT: Layout = { zone: 1024 * 1024, back: 16 * 1024, ahead: 64 * 1024 };

/** Streams give at most about this much at a time (Chromium; others far less). */
const CHUNK = 1024 * 1024;

/** Characters that a token, an escape or a UTF-8 sequence may consist of: no window begins between two of them, if it can be helped. */
function mayBeInside(byte: number): boolean {
  return (
    (byte >= 0x30 && byte <= 0x39) ||
    (byte >= 0x41 && byte <= 0x5a) ||
    (byte >= 0x61 && byte <= 0x7a) ||
    byte >= 0x80 ||
    byte === 0 ||
    '%+-./=\\_~'.includes(String.fromCharCode(byte))
  );
}

/** Begins at a line if there is one in the first half of the context, else between two words, else (a blob) where it is. */
function startOfContext(bytes: Uint8Array, back: number, unit: number): number {
  const half = back >> 1;
  const line = bytes.subarray(0, half).indexOf(0x0a);
  // A UTF-16 unit must not be cut: its zero byte may stand before or behind the line end.
  if (line >= 0) return Math.ceil((line + 1) / unit) * unit;
  for (let i = 0; i < half; i += unit) {
    if (!mayBeInside(bytes[i] ?? 0) || (unit === 2 && !mayBeInside(bytes[i + 1] ?? 0))) return i + unit;
  }
  return 0;
}

/** UTF-16 takes two bytes for what takes one elsewhere. Even numbers keep its units whole. */
const scaled = (size: number, unit: number): number => Math.max(1, size) * unit;

/** Bytes of a stream that are still wanted, in one buffer that slides along the file. */
function slidingBuffer(file: Blob, start: number, size: number) {
  // A stream: slices of the file, read one by one, take Chromium four times as long.
  const reader: ReadableStreamDefaultReader<Uint8Array> = file.slice(start).stream().getReader();
  let buffer = new Uint8Array(size);
  let base = start;
  let length = 0;

  const append = (chunk: Uint8Array): void => {
    if (length + chunk.length > buffer.length) {
      const larger = new Uint8Array(length + chunk.length);
      larger.set(buffer.subarray(0, length));
      buffer = larger;
    }
    buffer.set(chunk, length);
    length += chunk.length;
  };

  return {
    /** The bytes from `from` to `to`. Those before `from` are let go, and the last view with them. */
    read: async (from: number, to: number): Promise<Uint8Array> => {
      buffer.copyWithin(0, from - base, length);
      length -= from - base;
      base = from;
      while (base + length < to) {
        const { done, value } = await reader.read().catch(notReadable);
        if (done) return notReadable();
        append(value);
      }
      return buffer.subarray(0, to - base);
    },
    close: () => void reader.cancel().catch(() => undefined),
  };
}

/** One error for all that goes wrong: browsers disagree about what a stream says of a file that is gone (Chromium: TypeError). */
function notReadable(): never {
  throw new DOMException('The file is gone or was changed.', 'NotReadableError');
}

/**
 * Reads a file window by window. The bytes of a window are good until the next one is asked for.
 * @param onDone is told the byte up to which the file is done
 * @throws DOMException `NotReadableError` when the file is gone, and the signal's reason
 */
export async function* readWindows(
  { file, encoding, bom, layout, signal }: TextFile,
  onDone: (to: number) => void,
): AsyncGenerator<Window, void, undefined> {
  const unit = unitSize(encoding);
  const zone = scaled(layout.zone, unit);
  const back = scaled(layout.back, unit);
  const ahead = scaled(layout.ahead, unit);
  const buffer = slidingBuffer(file, bom, Math.min(back + zone + ahead + CHUNK, file.size));
  try {
    for (let from = bom; from < file.size; from += zone) {
      signal?.throwIfAborted();
      const low = Math.max(bom, from - back);
      const to = Math.min(from + zone, file.size);
      const all = await buffer.read(low, Math.min(from + zone + ahead, file.size));
      const cut = low > bom ? startOfContext(all, from - low, unit) : 0;
      yield { bytes: all.subarray(cut), offset: low + cut, from, to };
      onDone(to);
    }
  } finally {
    buffer.close();
  }
}
