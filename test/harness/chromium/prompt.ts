import type { CDPSession, Page as PuppeteerPage } from 'puppeteer-core';
import type { Prompt, PromptPart } from '../driver.ts';
import { stillMiddle } from '../geometry.ts';
import { until } from '../wait.ts';
import { attributeOf, childrenOf, realmsOf, type DomNode, type Realm } from './tree.ts';

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Roots of ours: closed, and with at least one `data-part` inside. */
function ownRoots(node: DomNode, found: DomNode[] = []): DomNode[] {
  if (node.shadowRootType === 'closed' && hasPart(node)) found.push(node);
  for (const child of childrenOf(node)) ownRoots(child, found);
  return found;
}

const hasPart = (node: DomNode): boolean =>
  attributeOf(node, 'data-part') !== undefined || childrenOf(node).some((child) => hasPart(child));

function partNodes(node: DomNode, found: DomNode[] = []): DomNode[] {
  if (attributeOf(node, 'data-part') !== undefined) found.push(node);
  for (const child of childrenOf(node)) partNodes(child, found);
  return found;
}

async function textOf(session: CDPSession, node: DomNode): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: node.backendNodeId });
  const answer = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      const shown = this.nodeType === 1 ? [this] : [...this.children];
      return shown.filter((e) => e.checkVisibility?.() && e.localName !== 'style').map((e) => e.innerText).join('\\n');
    }`,
  });
  return String(answer.result.value ?? '');
}

async function boxOf({ session, x, y }: Realm, node: DomNode): Promise<PromptPart['box']> {
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
    return { x: x + left, y: y + top, width: right - left, height: bottom - top };
  } catch {
    return NOWHERE; // not rendered
  }
}

async function partOf(realm: Realm, node: DomNode): Promise<PromptPart> {
  const box = await boxOf(realm, node);
  return {
    part: attributeOf(node, 'data-part') ?? '',
    role: attributeOf(node, 'role') ?? node.localName,
    text: box.width > 0 ? await textOf(realm.session, node) : '',
    box,
  };
}

/** The prompt seen through the debugger's eyes, for which no shadow root is closed. */
export function chromiumPrompt(page: PuppeteerPage): Prompt {
  // A node may go away between two questions: then the tree is asked for again.
  const steadily = <T>(ask: () => Promise<T>): Promise<T> => ask().catch(() => ask());

  /** What `look` tells of each of our elements with this part, or any. */
  const each = <T>(look: (realm: Realm, node: DomNode) => Promise<T>, part?: string): Promise<T[]> =>
    steadily(async () => {
      const found: T[] = [];
      for (const realm of await realmsOf(page)) {
        const nodes = ownRoots(realm.root).flatMap((root) => partNodes(root));
        const wanted = nodes.filter((node) => part === undefined || attributeOf(node, 'data-part') === part);
        for (const node of wanted) found.push(await look(realm, node));
      }
      return found;
    });

  const shown = async (part?: string): Promise<PromptPart['box'] | null> =>
    (await each(boxOf, part)).find(({ width }) => width > 0) ?? null;

  return {
    parts: () => each(partOf),
    text: () =>
      steadily(async () => {
        const texts: string[] = [];
        for (const { session, root } of await realmsOf(page)) {
          for (const own of ownRoots(root)) texts.push(await textOf(session, own));
        }
        return texts.join('\n');
      }),
    wait: async (part, timeout) => void (await until(`the prompt's part ${part ?? ''}`, () => shown(part), timeout)),
    gone: async (part, timeout) =>
      void (await until(`the prompt's part ${part ?? ''} to go`, async () => (await shown(part)) === null, timeout)),
    click: async (part) => {
      const look = () => until(`the prompt's part ${part}`, () => shown(part));
      const { x, y } = await stillMiddle(look);
      await page.mouse.click(x, y);
    },
  };
}
