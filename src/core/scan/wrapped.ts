import { lookBack } from '../context/chars.ts';

/** A line of what is wrapped: 64 characters in certificates, 70 in OpenSSH's keys, 76 in mail. */
const LINE = /^[a-z\d+/]{60,76}(?![\w+/=-])/i;
/** So far is a line looked for. */
const WINDOW = 240;

/**
 * Whether what begins at `start` is of base64 that is wrapped into lines: above or below it stands such a line, in the same
 * column. What stands before it in each does not matter: indentation, a mark of quotation or of a comment, what a log says.
 */
export function isWrapped(text: string, start: number): boolean {
  const before = lookBack(text, start, WINDOW).split('\n');
  const behind = text.slice(start, start + WINDOW).split('\n');
  const column = before.at(-1)?.length;
  return [before.at(-2), behind[1]].some((line) => line !== undefined && LINE.test(line.slice(column)));
}
