import { replay } from './replay.ts';

/**
 * The key of a paste comes up. Some editors look at their text then, and React at the selection of a text field; the
 * person's own key came up while the paste was held.
 */
export function keyUp(target: Element): void {
  const key = { key: 'v', code: 'KeyV', keyCode: 86, ctrlKey: true };
  replay(target, new KeyboardEvent('keyup', { ...key, bubbles: true, composed: true }));
}
