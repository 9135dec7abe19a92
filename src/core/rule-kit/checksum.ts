import { sha256 } from '../sha256.ts';

let crcTable: Uint32Array | undefined;

/** Made at first use, not on every page. */
const getCrcTable = (): Uint32Array =>
  (crcTable ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  }));

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** CRC-32 (IEEE) of an ASCII text, as an unsigned number. */
export function crc32(text: string): number {
  const table = getCrcTable();
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index += 1) {
    crc = (crc >>> 8) ^ (table[(crc ^ text.charCodeAt(index)) & 255] ?? 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** A number in base 62 (digits, capitals, small letters), padded with zeros to `length` characters. */
export function base62(number: number, length: number): string {
  let text = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? '') + text;
  return text.padStart(length, '0');
}

/**
 * GitHub and npm: the last six characters are the CRC-32 of what stands between prefix and them.
 * https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 */
export function crcTail(secret: string): boolean {
  const body = secret.slice(secret.indexOf('_') + 1, -6);
  return base62(crc32(body), 6) === secret.slice(-6);
}

/** GitHub's fine-grained tokens: 8 characters of base32 of a SHA-256 over prefix and body stand before the last 8. */
export function sha256Tail(secret: string): boolean {
  const digest = sha256(new TextEncoder().encode(secret.slice(0, -16)));
  let bits = 0n;
  for (const byte of digest.subarray(0, 5)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let shift = 35n; shift >= 0n; shift -= 5n) text += BASE32[Number((bits >> shift) & 31n)] ?? '';
  return text === secret.slice(-16, -8).toUpperCase();
}

/** Grafana: eight hexadecimal digits of CRC-32 after the last `_`. */
export function crcHexTail(secret: string): boolean {
  const at = secret.lastIndexOf('_');
  return crc32(secret.slice(0, at)).toString(16).padStart(8, '0') === secret.slice(at + 1);
}

/** Atlassian: eight capital hexadecimal digits of CRC-32 after the last `=`, which is counted in. */
export function crcHexEnd(secret: string): boolean {
  return crc32(secret.slice(0, -8)).toString(16).toUpperCase().padStart(8, '0') === secret.slice(-8);
}

/** A JSON web token: its first part decodes to a JSON object that names an algorithm, a type or a key. */
export function jwtHeader(secret: string): boolean {
  const head = secret.slice(0, secret.indexOf('.')).replaceAll('-', '+').replaceAll('_', '/');
  if (head.length % 4 === 1) return false;
  try {
    const text = atob(head);
    // What throws is slow: only what may be a header is parsed.
    if (!/"(?:alg|typ|kid|enc)"/.test(text)) return false;
    const header: unknown = JSON.parse(text);
    return typeof header === 'object' && header !== null && ['alg', 'typ', 'kid', 'enc'].some((key) => key in header);
  } catch {
    return false;
  }
}
