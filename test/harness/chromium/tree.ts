import type { CDPSession, Frame, Page as PuppeteerPage, Protocol } from 'puppeteer-core';
import { sessionOf } from './attach.ts';

export type DomNode = Protocol.DOM.Node;

/** One renderer's part of a page: same-process frames are inside `root`, others are parts of their own. */
export interface Realm {
  readonly session: CDPSession;
  readonly root: DomNode;
  /** Where its viewport lies in the page's viewport. */
  readonly x: number;
  readonly y: number;
}

async function offsetOf(frame: Frame): Promise<{ x: number; y: number }> {
  const element = await frame.frameElement();
  const box = await element?.boundingBox();
  await element?.dispose();
  return { x: box?.x ?? 0, y: box?.y ?? 0 };
}

/** The whole tree of a page, closed shadow roots included, renderer by renderer. */
export async function realmsOf(page: PuppeteerPage): Promise<Realm[]> {
  const realms: Realm[] = [];
  const seen = new Set<CDPSession>();
  for (const frame of page.frames()) {
    const session = sessionOf(frame);
    if (seen.has(session)) continue;
    seen.add(session);
    try {
      const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
      // Else every node that comes or goes from now on is told to us: of a paste of 5 MB, for ten seconds.
      await session.send('DOM.disable');
      const { x, y } = frame.parentFrame() ? await offsetOf(frame) : { x: 0, y: 0 };
      realms.push({ session, root, x, y });
    } catch (error) {
      if (frame.parentFrame()) continue; // the frame went away meanwhile
      throw error;
    }
  }
  return realms;
}

export const childrenOf = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.contentDocument ? [node.contentDocument] : []),
  ...(node.templateContent ? [node.templateContent] : []),
  ...(node.children ?? []),
];

export function attributeOf(node: DomNode, name: string): string | undefined {
  const list = node.attributes ?? [];
  for (let i = 0; i < list.length; i += 2) if (list[i] === name) return list[i + 1];
  return undefined;
}

/** The tree as text: names, attributes, text, comments. Values of fields appear as text of their inner editors. */
export function printTree(node: DomNode, out: string[] = []): string[] {
  if (node.nodeType === 1) out.push(`<${node.localName} ${(node.attributes ?? []).join(' ')}>`);
  else if (node.nodeValue) out.push(node.nodeValue);
  else if (node.shadowRootType) out.push(`#shadow ${node.shadowRootType}`);
  for (const child of childrenOf(node)) printTree(child, out);
  return out;
}
