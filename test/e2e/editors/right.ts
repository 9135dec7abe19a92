import type { Step } from './steps.ts';
import { maskOf } from './tokens.ts';

/** An editor's own model, read by its own API. */
export interface Model {
  readonly html: string;
  readonly text: string;
}

/** The model after a step, after one undo, after one redo. */
export interface Course {
  readonly before: Model;
  readonly after: Model;
  readonly undone?: Model;
  readonly redone?: Model;
}

/** Where two texts part, with a little of what stands around. */
function difference(is: string, wanted: string): string {
  let at = 0;
  while (at < is.length && is[at] === wanted[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 50));
  return `${around(is)} instead of ${around(wanted)}`;
}

/** Markup without the attributes and wrappers by which a browser keeps the looks of what was copied. */
const plain = (html: string): string =>
  html.replaceAll(/<\/?(?:span|meta)\b[^>]*>/g, '').replaceAll(/ (?:style|data-pasted)="[^"]*"/g, '');

export function same(is: Model | undefined, wanted: Model | undefined): true | string {
  if (!is || !wanted) return 'was not reached';
  if (is.text !== wanted.text) return `text: ${difference(is.text, wanted.text)}`;
  return plain(is.html) === plain(wanted.html) || `html: ${difference(plain(is.html), plain(wanted.html))}`;
}

/** Whether a step added the masked text once, and nothing else. */
function added(before: Model, after: Model, token: string): true | string {
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  for (const words of [`dropped${maskOf(token)}text`, `typed${maskOf(token)}`]) {
    if (bare(after.text).includes(words) && bare(after.text).replace(words, '') === bare(before.text)) return true;
  }
  return difference(after.text, before.text);
}

/**
 * What must stand after a step: what stands there without the extension. That is no measure for typing, where the mask
 * comes after the token; and for a drop where the browser adds a blank of its own, or where Firefox's driver, which has
 * no drag session, drops nothing into a native field.
 */
export function rightAfter({ id, token = '' }: Step, { before, after }: Course, wanted: Course): true | string {
  if (id === 'type') return added(before, after, token);
  const right = same(after, wanted.after);
  return id === 'drop' && right !== true ? added(before, after, token) : right;
}

/** Undo of typing takes the masking back, not the typing. */
export function rightUndone(
  { id, token = '' }: Step,
  { before, after, undone }: Course,
  wanted: Course,
): true | string {
  if (id !== 'type') return same(undone, before) === true || same(undone, wanted.undone);
  const typed = after.text.replace(maskOf(token), token);
  return undone?.text === typed || difference(undone?.text ?? '', typed);
}

export function rightRedone({ id }: Step, { after, redone }: Course, wanted: Course): true | string {
  const right = same(redone, after);
  return id === 'type' || right === true ? right : same(redone, wanted.redone);
}

/** Some editors know no redo: what they do then is no measure. */
export const hasRedo = (native: Readonly<Record<string, Course>>): boolean =>
  same(native['paste']?.redone, native['paste']?.after) === true;
