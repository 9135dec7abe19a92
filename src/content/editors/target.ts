import { shadowRootOf } from '../../platform/dom.ts';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

/**
 * By its name, not its class: what the page around a frame made and put into it keeps that page's classes in Firefox
 * (Kendo's editor, React's portals).
 */
export const isInput = (node: unknown): node is HTMLInputElement => (node as Element | null)?.localName === 'input';

/** A text area, or an input that holds text. */
export const isTextField = (node: unknown): node is TextField =>
  (node as Element | null)?.localName === 'textarea' || (isInput(node) && TEXT_INPUTS.has(node.type));

/** An input that takes files. */
export const isFileInput = (node: unknown): node is HTMLInputElement => isInput(node) && node.type === 'file';

/** https://developer.mozilla.org/docs/Web/API/HTMLElement/editContext: Chromium only. */
type WithEditContext = HTMLElement & { readonly editContext?: object | null };

export const isEditable = (node: unknown): node is HTMLElement =>
  Boolean((node as HTMLElement | null)?.isContentEditable || (node as WithEditContext | null)?.editContext);

/** A node itself where it is an element, else the one around it. */
export const elementAt = (node: Node | null | undefined): Element | null =>
  node?.nodeType === Node.ELEMENT_NODE ? (node as Element) : (node?.parentElement ?? null);

/** The outermost editable element around a node: an editor's root. */
export function editingHost(node: Node): HTMLElement | null {
  const element = elementAt(node);
  if (!isEditable(element)) return null;
  let host = element;
  while (isEditable(host.parentElement)) host = host.parentElement;
  return host;
}

/** The element that has the focus, through shadow roots, closed ones too. */
export function deepActive(): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner = active && shadowRootOf(active)?.activeElement;
    if (!inner) return active;
    active = inner;
  }
}

/** What is drawn at the point of an event, through shadow roots, closed ones too. */
export function deepAt({ clientX, clientY }: MouseEvent): Element | null {
  let at = document.elementFromPoint(clientX, clientY);
  for (;;) {
    const inner = at && shadowRootOf(at)?.elementFromPoint(clientX, clientY);
    if (!inner || inner === at) return at;
    at = inner;
  }
}

/**
 * Where an event really happened. The path of an event that a window sees ends at the host of a closed shadow root, and
 * in it is what has the focus, but for a drop.
 */
export function trueTarget(event: Event): Element | null {
  const [first] = event.composedPath();
  const node = elementAt(first as Node | undefined);
  // Asking for the root takes longer than all else that a key sets off here.
  const mayBeHost = node && !isTextField(node) && event.type !== 'drop';
  return mayBeHost && shadowRootOf(node) ? deepActive() : node;
}

/** The field that a node belongs to: the text field itself, or the root of its editor. */
export const fieldOf = (node: Element): HTMLElement | null => (isTextField(node) ? node : editingHost(node));

/** Whether a field takes all of a text in the place of another: the browser would cut it, and half a link is none. */
export function hasRoom(field: Element, replaced: string, text: string): boolean {
  // A field for an e-mail address does not say what of it is selected.
  if (!isTextField(field) || field.maxLength < 0 || field.selectionStart === null) return true;
  // As the browser counts: the end of a line is one, and a field of one line has none.
  const { length } = text.replaceAll(/\r\n?|\n/g, isInput(field) ? '' : '\n');
  return field.value.length - replaced.length + length <= field.maxLength;
}

/** Whether the field may be written to now. */
export const isWritable = (field: Element): boolean =>
  field.isConnected && (isTextField(field) ? !field.readOnly && !field.disabled : isEditable(field));
