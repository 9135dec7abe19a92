import type { Box, PromptPart } from '../driver.ts';
import { inFrame, type ElementRef, type Session } from './session.ts';

/** A part, and the way to it: a mouse action reaches only the process of the frame that it is sent to. */
export interface FoundPart {
  readonly part: PromptPart;
  readonly path: readonly ElementRef[];
  /** In the viewport of the last frame of the path. */
  readonly local: Box;
}

/** What one document and its same-process frames hold. */
export interface Realm {
  readonly parts: readonly FoundPart[];
  readonly texts: readonly string[];
  readonly dump: readonly string[];
}

interface Reading extends Omit<Realm, 'parts'> {
  readonly parts: readonly PromptPart[];
  readonly frames: readonly { readonly element: ElementRef; readonly x: number; readonly y: number }[];
}

/**
 * Runs with the browser's rights, for which no shadow root is closed. Self-contained, because it is sent as source.
 * @param places what is asked again and again until it is there: where the parts are, and no words
 */
function readRealm(places: boolean): unknown {
  const parts: PromptPart[] = [];
  const texts: string[] = [];
  const dump: string[] = [];
  const frames: { element: Element; x: number; y: number }[] = [];
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const rootOf = (element: Element): ShadowRoot | null =>
    (element as unknown as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;

  function addPart(element: HTMLElement, x: number, y: number): void {
    const rect = element.getBoundingClientRect();
    parts.push({
      part: element.dataset['part'] ?? '',
      role: element.getAttribute('role') ?? element.localName,
      text: !places && shown(element) ? element.innerText : '',
      box: { x: x + rect.x, y: y + rect.y, width: rect.width, height: rect.height },
    });
  }

  function addText(root: ShadowRoot): void {
    const inner = [...root.children].filter((child) => shown(child)) as HTMLElement[];
    texts.push(inner.map((child) => child.innerText).join('\n'));
  }

  function addWords(element: HTMLElement): void {
    dump.push(`<${element.localName} ${[...element.attributes].map((a) => `${a.name} ${a.value}`).join(' ')}>`);
    const { value } = element as unknown as { value: unknown };
    if (typeof value === 'string') dump.push(value);
  }

  function walk(node: Node, x: number, y: number, own: boolean): void {
    if (node.nodeType !== 1) {
      if (!places && node.nodeValue) dump.push(node.nodeValue);
      node.childNodes.forEach((child) => walk(child, x, y, own));
      return;
    }
    const element = node as HTMLElement;
    if (!places) addWords(element);
    if (own && element.dataset['part'] !== undefined) addPart(element, x, y);
    const root = rootOf(element);
    if (root) {
      if (!places) dump.push(`#shadow ${root.mode}`);
      const ours = root.mode === 'closed' && root.querySelector('[data-part]') !== null;
      if (ours && !places) addText(root);
      root.childNodes.forEach((child) => walk(child, x, y, own || ours));
    }
    if (['iframe', 'frame', 'object'].includes(element.localName)) {
      const rect = element.getBoundingClientRect();
      const left = x + rect.x + element.clientLeft;
      const top = y + rect.y + element.clientTop;
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) walk(inner, left, top, false);
      else frames.push({ element, x: left, y: top });
    }
    element.childNodes.forEach((child) => walk(child, x, y, own));
  }

  walk(document, 0, 0, false);
  return { parts, texts, dump, frames };
}

const throughFrame = ({ part, path, local }: FoundPart, element: ElementRef, x: number, y: number): FoundPart => ({
  part: { ...part, box: { ...part.box, x: part.box.x + x, y: part.box.y + y } },
  path: [element, ...path],
  local,
});

/** Reads the current tab, frame by frame; frames of other processes are entered. With `places` no word is read. */
export async function readTab(session: Session, places = false): Promise<Realm> {
  const { parts, texts, dump, frames } = (await session.call('system', readRealm, places)) as Reading;
  const all = {
    parts: parts.map((part): FoundPart => ({ part, path: [], local: part.box })),
    texts: [...texts],
    dump: [...dump],
  };
  for (const { element, x, y } of frames) {
    const inner = await inFrame(session, element, () => readTab(session, places));
    all.parts.push(...inner.parts.map((part) => throughFrame(part, element, x, y)));
    all.texts.push(...inner.texts);
    all.dump.push(...inner.dump);
  }
  return all;
}
