import { letters } from './arrival.ts';
import { deepActive, fieldOf, isTextField } from './target.ts';
import { pause } from '../../waiting/pause.ts';

/** How long an editor may take to put in what it was told to. */
const PATIENCE_MS = 300;
/** Who thinks longer about how a paste is meant is told that nothing came. */
const LONGEST_MS = 300_000;

const shown = (target: Element): number =>
  letters((isTextField(target) ? target.value : (fieldOf(target) ?? target).textContent) ?? '').length;

/**
 * Waits for the end of a question of the page, such as whether a paste is to keep its formatting: Jodit, Syncfusion.
 * @param asking what of it has the focus
 * @param text what was pasted: what a person types beside the question is no answer to it
 * @returns whether it is over, and nothing came into the target
 */
export async function isCancelled(asking: Element, target: Element, text: string): Promise<boolean> {
  const enough = shown(target) + letters(text).length / 2;
  for (let waited = 0; waited < LONGEST_MS; waited += PATIENCE_MS) {
    const isOver = !asking.checkVisibility() || target.contains(deepActive());
    await pause(PATIENCE_MS);
    if (!target.isConnected || shown(target) >= enough) return false;
    if (isOver) return true;
  }
  return true;
}
