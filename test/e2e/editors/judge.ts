import { hasRedo, rightAfter, rightRedone, rightUndone } from './right.ts';
import { STEPS } from './steps.ts';
import type { Walk } from './walk.ts';

/** The cells of one editor in one browser: true, or what was wrong. */
export type Verdict = Readonly<Record<string, true | string>>;

/** Compares a walk with the extension to the native one. */
export function judge(guarded: Walk, native: Walk): Verdict {
  const cells: Record<string, true | string> = {};
  for (const step of STEPS) {
    const { id, answer, token } = step;
    const is = guarded[id];
    const wanted = native[id];
    if (!is || !wanted) {
      cells[id] = 'was not reached';
      continue;
    }
    cells[id] = is.problem ?? rightAfter(step, is, wanted);
    if (step.undo && (id === 'type' || wanted.undone)) {
      cells[`${id}: undo`] = rightUndone(step, is, wanted);
      if (hasRedo(native)) cells[`${id}: redo`] = rightRedone(step, is, wanted);
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
