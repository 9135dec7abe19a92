import type { Candidate } from '../candidate.ts';
import { lookBack } from '../context/chars.ts';
import { after, matchAt } from '../context/sticky.ts';
import { isUuid } from '../filters/uuid.ts';
import type { Tools } from '../scan/tools.ts';

/** A terminal or mail client that wraps has at least so many columns. */
const LEAST_COLUMN = 44;
const MOST_LINES = 80;
/** A shell's backslash, and the sign of quoted-printable, say that a line goes on. */
const NEXT_LINE = /[\\=]?\r?\n(?:[ \t]*>)*[ \t]{0,40}([\w+/.~-]{6,200}={0,2})(?=[ \t]*(?:["']?[\s,;&]|["']?$))/y;
const GOES_ON = /[\\=]?\r?\n/y;
const LONGEST_ROW = 2000;
const LONGEST_LINE = 400;
const MOST_WORDY = -0.3;

/** Where a cell of a table begins: in a sentence a blank follows, in a list of settings a name, in one of strings a quote. */
const CELL = /([,;|\t])(?! )[^,;|\t=:"']{0,20}$/;

/** Whether a secret is the last cell of a row, and the line behind it the next row: that may begin with an id. */
function isTable(text: string, start: number, newline: number): boolean {
  const delimiter = CELL.exec(lookBack(text, start, 22))?.[1];
  if (delimiter === undefined) return false;
  return /^\r?\n(.*)/.exec(text.slice(newline, newline + LONGEST_ROW))?.[1]?.includes(delimiter) === true;
}

/**
 * Where a secret that runs to the end of its line ends when the line was wrapped; its own end when it was not.
 * @param others ends of those that are secrets by themselves, by their start
 */
function wrappedEnd(
  text: string,
  { start, end }: Candidate,
  others: ReadonlyMap<number, number>,
  { wordiness }: Tools,
): number {
  let at = end;
  const before = lookBack(text, end, LONGEST_LINE);
  let width = before.length - before.lastIndexOf('\n') - 1;
  // A shell says itself that a line goes on.
  const isJoined = text.charAt(end) === '\\';
  if (
    (width < LEAST_COLUMN && !isJoined) ||
    end - start < 8 ||
    (text.charAt(end - 1) === '=' && !text.startsWith('=3D', start - 1))
  )
    return end;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const next = matchAt(NEXT_LINE, text, at);
    const run = next?.[1] ?? '';
    if (!next || wordiness(run) > MOST_WORDY || !/\d/.test(run) || isUuid(run)) break;
    const nextWidth = next[0].replace(/^\W?\r?\n/, '').length;
    if (isTable(text, start, at)) break;
    // Two tokens under each other are no wrapped one.
    if (others.get(NEXT_LINE.lastIndex - run.length) === NEXT_LINE.lastIndex) break;
    // A line longer than the window would not have been left by wrapping.
    if (nextWidth > width + 1) break;
    at = NEXT_LINE.lastIndex;
    if (nextWidth < width - 3) break;
    width = Math.max(width, nextWidth);
  }
  return at;
}

/** Secrets that were copied from a window go on in the next lines, behind blanks or the `>` of a quoted mail. */
export function unwrap(text: string, candidates: readonly Candidate[], tools: Tools): Candidate[] {
  const others = new Map(
    candidates.filter(({ confidence }) => confidence === 'certain').map(({ start, end }) => [start, end]),
  );
  let until = 0;
  return candidates.map((candidate) => {
    // Within lines that one goes on in, the next need not be gone through again.
    if (candidate.start < until || candidate.publicDemo || after(GOES_ON, text, candidate.end) < 0) return candidate;
    until = wrappedEnd(text, candidate, others, tools);
    return { ...candidate, end: until };
  });
}
