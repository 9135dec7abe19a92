import { elementAt } from '../editors/target.ts';
import type { Stage } from './stage.ts';

/** The dialog or popover that a node is drawn in: around slots and shadow roots too. */
function modalAround(node: Node | null | undefined): Element | null {
  if (!node) return null;
  const element = elementAt(node);
  if (element?.matches('dialog:modal, :popover-open') && element.checkVisibility()) return element;
  // By what it has, not its class: what the page around a frame made and put into it keeps that page's in Firefox.
  return modalAround(element?.assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host);
}

/** What is outside an open modal dialog is inert, and a press outside a popover closes that, so the panel moves into it. */
export const containerFor = (anchor: Element, { document: page }: Stage): Element =>
  (anchor.ownerDocument === page ? modalAround(anchor) : page.querySelector('dialog:modal')) ??
  page.fullscreenElement ??
  page.documentElement;
