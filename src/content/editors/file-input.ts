import { dataTransfer } from './realm.ts';
import { replay } from './replay.ts';

/** Gives files to an input and tells the page, as a pick by the person would. */
export function fillInput(input: HTMLInputElement, files: readonly File[]): void {
  input.files = dataTransfer({ files }).files;
  replay(input, new Event('input', { bubbles: true, composed: true }));
  replay(input, new Event('change', { bubbles: true }));
}
