/** Sizes in bytes. */
export interface Layout {
  /** What one window decides about. */
  readonly zone: number;
  /** Context before the zone: a key that names a value. */
  readonly back: number;
  /** Context after it, which must hold the rest of a secret that begins in the zone: a private key, a large cookie. */
  readonly ahead: number;
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

/**
 * Reads a file window by window; the next one is being read while the caller works on this one. At most two are in memory.
 * @param start bytes to leave out at the start: the byte order mark
 * @param unit bytes of a code unit
 * @throws what `Blob.arrayBuffer()` throws when the file is gone, and the signal's reason
 */
export async function* readWindows(
  file: Blob,
  start: number,
  unit: 1 | 2,
  layout: Layout,
  signal?: AbortSignal,
): AsyncGenerator<Window, void, undefined> {
  const zone = scaled(layout.zone, unit);
  const low = (from: number): number => Math.max(start, from - scaled(layout.back, unit));
  const read = (from: number): Promise<ArrayBuffer> => {
    const bytes = file.slice(low(from), from + zone + scaled(layout.ahead, unit)).arrayBuffer();
    // It may fail while nobody waits for it; who awaits it is told all the same.
    bytes.catch(() => undefined);
    return bytes;
  };
  let next = start < file.size ? read(start) : undefined;
  for (let from = start; next; from += zone) {
    signal?.throwIfAborted();
    const all = new Uint8Array(await next);
    const to = Math.min(from + zone, file.size);
    next = to < file.size ? read(to) : undefined;
    const cut = low(from) > start ? startOfContext(all, from - low(from), unit) : 0;
    yield { bytes: all.subarray(cut), offset: low(from) + cut, from, to };
  }
}
