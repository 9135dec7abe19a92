import type { Span } from '../../core/index.ts';
import { drawnLines } from '../editors/drawn-lines.ts';
import { takeFocus, type Place } from '../editors/place.ts';
import { replay } from '../editors/replay.ts';
import { fieldOf, isWritable } from '../editors/target.ts';
import { readField } from './read.ts';

/** The hidden field of each drawn text that was met. */
const inputs = new WeakMap<HTMLElement, HTMLElement>();

/** The field that a node belongs to, to be read: for a code editor what it draws. */
export function fieldAt(node: Element): HTMLElement | null {
  const field = fieldOf(node);
  const drawn = field && drawnLines(field);
  if (!drawn) return field;
  inputs.set(drawn, field);
  return drawn;
}

/** What takes the keys for a field. */
export const inputOf = (field: HTMLElement): HTMLElement => inputs.get(field) ?? field;

/** Whether a field is what a code editor draws. */
export const isDrawn = (field: HTMLElement): boolean => inputs.has(field);

/** Code editors keep only lines in sight in the document. CodeMirror 6 does so, too, but is editable itself, and none of the drawn. */
export const isReadWhole = (field: HTMLElement): boolean => !isDrawn(field) && !field.closest('.cm-editor');

/** A press of the main button at a point, as a code editor follows it. */
function pressAt(x: number, y: number, lines: HTMLElement, shiftKey: boolean): void {
  const root = lines.getRootNode() as Document | ShadowRoot;
  const target = root.elementFromPoint(x, y) ?? lines;
  const how = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: x,
    clientY: y,
    shiftKey,
    detail: 1,
    view: window,
  };
  replay(target, new PointerEvent('pointerdown', { ...how, pointerId: 1, buttons: 1 }));
  replay(target, new MouseEvent('mousedown', { ...how, buttons: 1 }));
  replay(target, new PointerEvent('pointerup', { ...how, pointerId: 1 }));
  replay(target, new MouseEvent('mouseup', how));
}

/** A place at a stretch of a drawn text: its editor learns of a selection by the mouse alone. */
export function drawnPlace(lines: HTMLElement, span: Span): Place {
  const target = inputOf(lines);
  let selected = false;
  return {
    target,
    restore: () => {
      // Once: a second press on what is selected begins to drag it.
      if (selected) return isWritable(target);
      const rects = readField(lines).range(span)?.getClientRects();
      const [first, last] = [rects?.[0], rects?.[rects.length - 1]];
      if (!first || !last || !isWritable(target) || !takeFocus(target)) return false;
      // Within the first and the last character, nearer to the outer edge.
      pressAt(first.left + 1, (first.top + first.bottom) / 2, lines, false);
      pressAt(last.right - 1, (last.top + last.bottom) / 2, lines, true);
      selected = true;
      return true;
    },
  };
}
