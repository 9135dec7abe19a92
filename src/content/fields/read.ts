import type { Span } from '../../core/index.ts';
import { selectionOf } from '../editors/place.ts';
import { isTextField, type TextField } from '../editors/target.ts';

/** The text of a field, and a way to select a stretch of it. Offsets hold until the field changes. */
export interface FieldText {
  readonly text: string;
  /** Of a field that lets nobody select a part of it (e-mail, number) all is selected. */
  readonly select: (span: Span) => void;
  /** Where what is selected begins. */
  readonly selectedFrom: () => number;
  /** The stretch as a range of the page, for a highlight; text fields have none. */
  readonly range: (span: Span) => Range | undefined;
  /** False where only the surroundings of the caret were read. */
  readonly whole: boolean;
}

function readTextField(field: TextField): FieldText {
  return {
    text: field.value,
    select: ({ start, end }) => {
      if (field.selectionStart === null) field.select();
      else field.setSelectionRange(start, end);
    },
    selectedFrom: () => field.selectionStart ?? 0,
    range: () => undefined,
    whole: true,
  };
}

/** Elements that begin a new line. Asking the style of each would force a layout at every key. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);

interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** Nodes before the caret, and from there on, that are read after a key: an editor of 50,000 lines takes 100 ms as a whole. */
const NEAR = 1000;

/** Leads a walker from the caret back. @returns whether that is the root's beginning. */
function stepBack(walker: TreeWalker, caret: Node | null | undefined): boolean {
  if (!caret || !walker.root.contains(caret)) return true;
  walker.currentNode = caret;
  for (let steps = 0; steps < NEAR; steps++) if (!walker.previousNode()) return true;
  return walker.currentNode === walker.root;
}

/**
 * The text under an editor's root with line ends between its blocks, and where each text node begins in it: all of it,
 * or what is near the caret.
 */
function flatten(root: Element, near: boolean): { text: string; pieces: Piece[]; whole: boolean } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const fromStart = !near || stepBack(walker, selectionOf(root)?.focusNode);
  if (fromStart) walker.currentNode = root;
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let atLineStart = true;
  let left = near ? 2 * NEAR : Infinity;
  while (left-- > 0 && walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node as Text;
      pieces.push({ node: words, start: length });
      add(words.data);
      if (words.length > 0) atLineStart = false;
    } else if (node.nodeName === 'BR' || (BLOCKS.has(node.nodeName) && !atLineStart)) {
      add('\n');
      atLineStart = true;
    }
  }
  return { text: parts.join(''), pieces, whole: fromStart && left >= 0 };
}

/** The text node and offset of a position. At a border a start belongs to the later node, an end to the earlier one. */
function pointAt(pieces: readonly Piece[], offset: number, isEnd: boolean): [node: Text, offset: number] | undefined {
  const piece = pieces.findLast(({ start }) => (isEnd ? start < offset : start <= offset));
  return piece && [piece.node, Math.min(offset - piece.start, piece.node.length)];
}

function readEditor(root: HTMLElement, near: boolean): FieldText {
  const { text, pieces, whole } = flatten(root, near);
  const range = ({ start, end }: Span): Range | undefined => {
    const from = pointAt(pieces, start, false);
    const to = pointAt(pieces, end, true);
    if (!from || !to) return undefined;
    const made = document.createRange();
    made.setStart(...from);
    made.setEnd(...to);
    return made;
  };
  return {
    text,
    range,
    whole,
    select: (span) => {
      const made = range(span);
      const selection = selectionOf(root);
      if (made) selection?.setBaseAndExtent(made.startContainer, made.startOffset, made.endContainer, made.endOffset);
    },
    selectedFrom: () => {
      const selection = selectionOf(root);
      const selected = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
      const piece = selected && pieces.find(({ node }) => selected.intersectsNode(node));
      return piece ? piece.start + (piece.node === selected.startContainer ? selected.startOffset : 0) : 0;
    },
  };
}

/** Reads a text field or an editor's root as it is now. `near`: of a large editor only what is near the caret. */
export const readField = (field: HTMLElement, near = false): FieldText =>
  isTextField(field) ? readTextField(field) : readEditor(field, near);
