import { readField } from './read.ts';
import { replaceInField } from './replace.ts';
import { pause } from '../../waiting/pause.ts';

/** How long an editor may take to undo. */
const UNDOING_MS = 150;
const LOOK_MS = 25;

/** What stands in the place of a value. */
export interface Replaced {
  readonly value: string;
  readonly start: number;
  readonly replacement: string;
}

/** The last answer in a field, for as long as nothing else changes there: it holds secrets in clear. */
interface Answered {
  readonly field: HTMLElement;
  readonly text: string;
  readonly replaced: readonly Replaced[];
  /** Whether the browser put it in, which then can undo it. */
  readonly isNative: boolean;
}

let last: Answered | undefined;

/** Whether the answer is all that changed in a field. */
export const stands = (field: HTMLElement): boolean => last?.field === field && readField(field).text === last.text;

/** Call before an answer is given; the returned function, called after it, remembers what was replaced. */
export function watchAnswer(field: HTMLElement): (replaced: readonly Replaced[]) => void {
  let isNative = false;
  const hear = ({ isTrusted }: Event): void => void (isNative ||= isTrusted);
  field.addEventListener('input', hear, true);
  return (replaced) => {
    field.removeEventListener('input', hear, true);
    last = replaced.length > 0 ? { field, text: readField(field).text, replaced, isNative } : undefined;
  };
}

/** Forgets the last answer where it is over with its field. */
export const forgetAnswer = (isOver: (field: HTMLElement) => boolean): void => {
  if (last && isOver(last.field)) last = undefined;
};

/** Whether the browser's undo would miss the answer, and take what came before it. */
export const isUnknownToUndo = (field: HTMLElement): boolean => stands(field) && last?.isNative === false;

/** Takes the answer back where an undo that the person asks for now does nothing. */
export async function takeBack(field: HTMLElement): Promise<void> {
  if (!stands(field)) return;
  const { replaced = [] } = last ?? {};
  for (let waited = 0; waited < UNDOING_MS; waited += LOOK_MS) {
    await pause(LOOK_MS);
    // The editor knows how: what it does next is its own.
    if (!stands(field)) last = undefined;
  }
  if (!last) return;
  last = undefined;
  for (const { value, start, replacement } of replaced) await replaceInField(field, replacement, start, value);
}
