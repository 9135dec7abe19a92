import { detect, type DetectOptions } from '../../core/index.ts';
import { MASK_MIDDLE } from '../../core/mask.ts';
import { detectEncoding } from '../reading/detect-encoding.ts';
import { decoderFor, encode, type Encoding } from '../reading/encoding.ts';
import type { FoundValue } from '../found-value.ts';
import type { CodedBody } from './mail-parts.ts';
import { isText } from '../reading/is-text.ts';
import { byteOffsets } from '../reading/offsets.ts';
import { HEAD } from '../sniff/index.ts';

/** Characters of base64 stand for three bytes in groups of four. */
const GROUP = 4;
const GROUP_BYTES = 3;

/** As long as what it hides, so that all else of the base64 stays as it is. */
function longMask(mask: string, length: number, encoding: Encoding): Uint8Array {
  const [first = new Uint8Array(), last = new Uint8Array()] = mask
    .split(MASK_MIDDLE)
    .map((part) => encode(part, encoding));
  const long = new Uint8Array(length).fill('*'.charCodeAt(0));
  if (first.length + last.length + MASK_MIDDLE.length > length) return long;
  long.set(first);
  long.set(last, length - last.length);
  return long;
}

const toBase64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/=/g, '');

/** What stands in the source from one place of the code to another, with other code in it: line ends stay. */
function rewritten(source: string, { places }: CodedBody, from: number, code: string): string {
  let text = '';
  for (let i = 0; i < code.length; i++) {
    const place = places[from + i] ?? 0;
    text += (i > 0 ? source.slice((places[from + i - 1] ?? 0) + 1, place) : '') + code.charAt(i);
  }
  return text;
}

/** What is found in a text that is written as base64. Spans are those of the source's groups, and `inSource` is what they become. */
export function seeInCoded(source: string, body: CodedBody, options: DetectOptions): FoundValue[] {
  const bytes = Uint8Array.from(atob(body.code), (char) => char.charCodeAt(0));
  const shape = detectEncoding(bytes);
  if (!isText(bytes.subarray(0, HEAD), shape)) return [];
  const { encoding } = shape;
  const text = decoderFor(encoding).decode(bytes);
  // As in a field, with all copies: those that a line end cuts are found nowhere but here.
  const findings = detect(text, { ...options, source: 'field' }).filter(({ publicDemo }) => !publicDemo);
  const offsets = byteOffsets(
    bytes,
    text,
    findings.flatMap(({ start, end }) => [start, end]),
    encoding,
  );
  const spans = findings.map((_, i) => ({ start: offsets[2 * i] ?? 0, end: offsets[2 * i + 1] ?? 0 }));
  // All at once: two secrets may have a group in common.
  const masked = bytes.slice();
  findings.forEach(({ mask }, i) => {
    const { start = 0, end = 0 } = spans[i] ?? {};
    masked.set(longMask(mask, end - start, encoding), start);
  });
  let done = 0;
  return findings.flatMap((finding, i) => {
    const { start = 0, end = 0 } = spans[i] ?? {};
    const first = Math.max(done, Math.floor(start / GROUP_BYTES));
    const last = Math.ceil(end / GROUP_BYTES);
    if (first >= last) return [];
    done = last;
    const code = toBase64(masked.subarray(first * GROUP_BYTES, last * GROUP_BYTES));
    const from = first * GROUP;
    const span = { start: body.places[from] ?? 0, end: (body.places[from + code.length - 1] ?? 0) + 1 };
    const value = text.slice(finding.start, finding.end);
    return [{ finding: { ...finding, ...span }, value, inSource: rewritten(source, body, from, code) }];
  });
}
