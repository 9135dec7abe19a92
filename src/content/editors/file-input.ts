import { dataTransfer, type Payload } from './realm.ts';
import { replay } from './replay.ts';

/** Gives files to an input and tells the page, as a pick by the person would. */
export function fillInput(input: HTMLInputElement, payload: Payload): void {
  input.files = dataTransfer(payload).files;
  replay(input, new Event('input', { bubbles: true, composed: true }));
  replay(input, new Event('change', { bubbles: true }));
}
