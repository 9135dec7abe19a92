import { selectionOf } from './place.ts';
import { elementAt, isTextField } from './target.ts';

/** Scrolls to the caret, which a paste does by itself and an editing command does not. */
export function revealCaret(target: Element): void {
  if (isTextField(target)) {
    // Where the caret is drawn in a text field cannot be asked; at the end of the text it is at the end of the field.
    if (target.selectionEnd !== target.value.length) return;
    target.scrollTop = target.scrollHeight;
    target.scrollLeft = target.scrollWidth;
    return;
  }
  const element = elementAt(selectionOf(target)?.focusNode);
  if (element && element !== target) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
