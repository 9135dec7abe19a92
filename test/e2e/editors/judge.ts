import { STEPS } from './steps.ts';
import { maskOf } from './tokens.ts';
import type { Model, Walk, Walked } from './walk.ts';

/** The cells of one editor in one browser: true, or what was wrong. */
export type Verdict = Readonly<Record<string, true | string>>;

/** Where two texts part, with a little of what stands around. */
function difference(is: string, wanted: string): string {
  let at = 0;
  while (at < is.length && is[at] === wanted[at]) at += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 20), at + 50));
  return `${around(is)} instead of ${around(wanted)}`;
}

function same(is: Model | undefined, wanted: Model | undefined): true | string {
  if (!is || !wanted) return 'was not reached';
  if (is.text !== wanted.text) return `text: ${difference(is.text, wanted.text)}`;
  return plain(is.html) === plain(wanted.html) || `html: ${difference(plain(is.html), plain(wanted.html))}`;
}

/** Markup without the attributes and wrappers by which a browser keeps the looks of what was copied. */
const plain = (html: string): string =>
  html.replaceAll(/<\/?(?:span|meta)\b[^>]*>/g, '').replaceAll(/ (?:style|data-pasted)="[^"]*"/g, '');

/** Whether a step added the masked text once, and nothing else. */
function added({ before, after }: Walked, token: string): true | string {
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  for (const words of [`dropped${maskOf(token)}text`, `typed${maskOf(token)}`]) {
    if (bare(after.text).replace(words, '') === bare(before.text)) return true;
  }
  return difference(after.text, before.text);
}

/**
 * Compares a walk with the extension to the native one. The native one is no measure for typing, where the mask comes
 * after the token; for redo in an editor that has none; and for a drop where the browser adds a blank of its own, or
 * where Firefox's driver, which has no drag session, drops nothing into a native field.
 */
export function judge(guarded: Walk, native: Walk): Verdict {
  const cells: Record<string, true | string> = {};
  const { paste } = native;
  const hasRedo = same(paste?.redone, paste?.after) === true;
  for (const { id, undo, answer, token } of STEPS) {
    const is = guarded[id];
    const wanted = native[id];
    if (!is || !wanted) {
      cells[id] = 'was not reached';
      continue;
    }
    let right = id === 'type' ? added(is, token ?? '') : same(is.after, wanted.after);
    if (id === 'drop' && right !== true) right = added(is, token ?? '');
    cells[id] = is.problem ?? right;
    if (id === 'type') {
      // Undo takes the masking back, not the typing.
      const typed = is.after.text.replace(maskOf(token ?? ''), token ?? '');
      cells['type: undo'] = is.undone?.text === typed || difference(is.undone?.text ?? '', typed);
      if (hasRedo) cells['type: redo'] = same(is.redone, is.after);
    } else if (undo && wanted.undone) {
      cells[`${id}: undo`] = same(is.undone, is.before) === true || same(is.undone, wanted.undone);
      if (hasRedo) cells[`${id}: redo`] = same(is.redone, is.after) === true || same(is.redone, wanted.redone);
    }
    if (id === 'clean') {
      const [first] = is.pastes;
      const untouched =
        is.pastes.length === 1 && first?.trusted === true && first.prevented === wanted.pastes[0]?.prevented;
      cells['clean: untouched'] = untouched || JSON.stringify(is.pastes);
    }
    if (token !== undefined && id !== 'type') {
      const silent = is.heard.length === 0;
      if (answer === 'as-it-is') cells['listening works'] = !silent || 'the page heard nothing of a paste as it is';
      else cells[`${id}: not seen`] = silent || is.heard.join(', ');
    }
  }
  return cells;
}
