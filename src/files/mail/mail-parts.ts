/** The base64 of a part of an e-mail: its characters without line ends, and where each stands in the source. */
export interface CodedBody {
  readonly code: string;
  readonly places: readonly number[];
}

/** https://www.rfc-editor.org/rfc/rfc2045#section-6.8 */
const CODED = /^content-transfer-encoding:[ \t]*base64\b/gim;
const BLANK_LINE = /\r?\n\r?\n/g;
/** What is read: text of any kind. Pictures and archives are not. */
const TEXT =
  /^content-type:\s*(?:text|message|application\/(?:[\w.-]{1,40}\+)?(?:json|xml|yaml|x-yaml|x-ndjson|javascript|x-sh|sql))/im;
const TYPED = /^content-type:/im;
/** Up to the next boundary, which begins with hyphens. */
const BODY = /[a-z\d+/=\s]+/iy;
/** More than the headers of a part have before this one. */
const HEADERS = 4096;

/** The headers of the part around one of them. */
function headersAround(source: string, at: number, end: number): string {
  const before = source.slice(Math.max(0, at - HEADERS), at);
  const from = Math.max(...['\n\n', '\n\r\n', '\n--'].map((start) => before.lastIndexOf(start)));
  return before.slice(from + 1) + source.slice(at, end);
}

function bodyAt(source: string, at: number): CodedBody {
  BODY.lastIndex = at;
  const body = BODY.exec(source)?.[0] ?? '';
  const places = Array.from(body.matchAll(/[^\s=]/g), ({ index }) => at + index);
  // The end of a window may leave one character of a group, which is no byte.
  const length = places.length - (places.length % 4 === 1 ? 1 : 0);
  return { code: body.replace(/[\s=]/g, '').slice(0, length), places: places.slice(0, length) };
}

/** Where a window begins within a part, whose headers were in the one before: at the start of a line, and so of a group of four. */
const GOES_ON = /^(?:[a-z\d+/]{60,76}\r?\n){3}/i;

/** All parts of an e-mail that hold text as base64, as most mail programs write what is not ASCII. */
export function codedBodies(source: string): CodedBody[] {
  const bodies = GOES_ON.test(source) ? [bodyAt(source, 0)] : [];
  let done = 0;
  for (const { index } of source.matchAll(CODED)) {
    // A header that is told twice, or stands in a part.
    if (index < done) continue;
    BLANK_LINE.lastIndex = index;
    const end = BLANK_LINE.exec(source);
    if (!end) break;
    done = end.index;
    const headers = headersAround(source, index, done);
    if (TEXT.test(headers) || !TYPED.test(headers)) bodies.push(bodyAt(source, BLANK_LINE.lastIndex));
  }
  return bodies;
}
