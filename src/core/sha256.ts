const WORDS = 64;

/** The first 32 bits of the fractional parts of `root` of the first primes: FIPS 180-4 sections 4.2.2 and 5.3.3. */
function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return Uint32Array.from(found, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(view.byteLength - 4, bytes.length * 8);
  return view;
}

/**
 * SHA-256 (FIPS 180-4), synchronous, for a few short texts: a paste is decided about before the event is over, and
 * `crypto.subtle` answers later. Why not a library: docs/decisions/0002-compact-rules.md.
 *
 * @param bytes up to 512 MB.
 * @returns 32 bytes.
 */
export function sha256(bytes: Uint8Array): Uint8Array {
  const data = padded(bytes);
  const rounds = fractions(WORDS, Math.cbrt);
  const hash = fractions(8, Math.sqrt);
  const w = new Uint32Array(WORDS);
  for (let block = 0; block < data.byteLength; block += 64) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
    for (let i = 0; i < WORDS; i++) {
      const [x = 0, y = 0, old = 0, mid = 0] = [w[i - 15], w[i - 2], w[i - 16], w[i - 7]];
      w[i] =
        i < 16
          ? data.getUint32(block + i * 4)
          : old + mid + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
      const first =
        h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (w[i] ?? 0);
      const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (hash[i] = (hash[i] ?? 0) + word));
  }
  const out = new DataView(new ArrayBuffer(32));
  hash.forEach((word, i) => out.setUint32(i * 4, word));
  return new Uint8Array(out.buffer);
}
