import type { Candidate } from '../candidate.ts';
import { lookBack } from '../context/chars.ts';
import type { Finding } from '../finding.ts';
import { MASK_MIDDLE } from '../mask.ts';
import type { Span } from '../span.ts';

/**
 * PHP serializes `s:36:"…"`, perhaps in a string of SQL or JSON: `s:36:\"…`. It says how many bytes a string has, and reads
 * nothing of a text where one has others: https://www.php.net/manual/en/function.unserialize.php. The options of a WordPress
 * are such texts, and stand in its tickets.
 */
const HEAD = /\bs:(\d{1,7}):(\\{0,7})"/g;
const HEAD_BEFORE = new RegExp(`${HEAD.source}$`);
const LONGEST_HEAD = 19;
const LEAST_SECRET = 6;
const LONGEST_SECRET = 8192;

/** Of one code unit; either half of a surrogate pair has two of the four bytes of its character. */
function sizeInUtf8(code: number): number {
  if (code < 0x80) return 1;
  return code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
}

/** How many bytes, `most` at the utmost, PHP sees from `start` to `end`, and where they end. An escape has so many backslashes. */
function measure(text: string, { start, end }: Span, escape: number, most: number): { bytes: number; end: number } {
  let bytes = 0;
  let at = start;
  for (; at < end && bytes < most; at++) {
    if (escape > 0 && text.charCodeAt(at) === 92) at += escape;
    bytes += sizeInUtf8(text.charCodeAt(at));
  }
  return { bytes, end: at };
}

/** The same candidates, where those that fill a string end with it: neither a quote nor a backslash does in PHP. */
export const endWithString = (text: string, candidates: readonly Candidate[]): Candidate[] =>
  candidates.flatMap((candidate) => {
    const { start, end } = candidate;
    if (text.charAt(start - 1) !== '"') return candidate;
    const head = HEAD_BEFORE.exec(lookBack(text, start, LONGEST_HEAD));
    // One that says it is longer than any secret has its end elsewhere.
    if (!head || Number(head[1]) > LONGEST_SECRET) return candidate;
    const [, bytes, backslashes = ''] = head;
    const own = measure(text, { start, end: text.length }, backslashes.length, Number(bytes)).end;
    const isCut = own < end || '"\\'.includes(text.charAt(end));
    if (!isCut || !text.startsWith(`${backslashes}";`, own)) return candidate;
    return own - start < LEAST_SECRET ? [] : { ...candidate, end: own };
  });

/** The same findings, with masks as long as their secrets inside of such strings. */
export function keepLengths(text: string, findings: readonly Finding[]): readonly Finding[] {
  const heads = findings.length > 0 ? [...text.matchAll(HEAD)] : [];
  if (heads.length === 0) return findings;
  let next = 0;
  // Where the last string ends that began so far, at most: a string may hold strings, and escapes make it longer than it says.
  let until = 0;
  let escape = 0;
  return findings.map((finding) => {
    for (let head = heads[next]; head && head.index < finding.start; head = heads[++next]) {
      const [all, bytes, backslashes = ''] = head;
      escape = backslashes.length;
      until = Math.max(until, head.index + all.length + Number(bytes) * (1 + escape));
    }
    if (until <= finding.start) return finding;
    const { mask } = finding;
    const missing = measure(text, finding, escape, Infinity).bytes - mask.length;
    return missing > 0 ? { ...finding, mask: mask.replace(MASK_MIDDLE, MASK_MIDDLE + '*'.repeat(missing)) } : finding;
  });
}
