import { readFile } from 'node:fs/promises';
import type { Browser as Puppeteer, CDPSession } from 'puppeteer-core';
import type { ClipboardContent } from '../driver.ts';
import { callSource } from '../source.ts';
import { putFilesOnDisplay } from '../x-clipboard.ts';
import { sessionOf, targetIdOf } from './attach.ts';

export interface ChromiumClipboard {
  set(content: ClipboardContent): Promise<void>;
  read(): Promise<string>;
}

interface Plain {
  readonly text?: string;
  readonly html?: string;
  /** A PNG in base64. */
  readonly png?: string;
}

async function write({ text, html, png }: Plain): Promise<void> {
  const types: Record<string, Blob> = {};
  if (text !== undefined) types['text/plain'] = new Blob([text], { type: 'text/plain' });
  if (html !== undefined) types['text/html'] = new Blob([html], { type: 'text/html' });
  if (png !== undefined) {
    types['image/png'] = new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' });
  }
  await navigator.clipboard.write([new ClipboardItem(types)]);
}

type Run = (source: string) => Promise<unknown>;

/**
 * The browser's clipboard through a helper tab that believes to be focused, so that the tab under test keeps its focus.
 * In a world of its own: the address may be watched, and there the page's own reads are what the extension asks about.
 * `address` is a secure origin, because the Clipboard API wants one.
 */
export function chromiumClipboard(
  browser: Puppeteer,
  root: CDPSession,
  address: string,
  display?: string,
): ChromiumClipboard {
  let helper: Promise<Run> | undefined;

  async function open(): Promise<Run> {
    // In the background: a helper in front would take the focus from the tab under test.
    const { targetId } = await root.send('Target.createTarget', { url: address, background: true });
    const found = await browser.waitForTarget((candidate) => targetIdOf(candidate) === targetId);
    const page = await found.page();
    if (!page) throw new Error('The clipboard helper is no page');
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(address).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const session = sessionOf(page.mainFrame());
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.waitForFunction('document.readyState === "complete"');
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    return async (expression) => {
      const how = { expression, contextId: executionContextId, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
      if (exceptionDetails) throw new Error(`The clipboard: ${exceptionDetails.exception?.description}`);
      return result.value as unknown;
    };
  }

  const run = async (source: string): Promise<unknown> => (await (helper ??= open()))(source);

  return {
    set: async ({ text, html, picture, files }) => {
      if (files) return putFilesOnDisplay(files, display);
      const png = picture === undefined ? undefined : await readFile(picture, 'base64');
      await run(callSource(write, [{ text, html, png }]));
    },
    read: () => run(callSource(() => navigator.clipboard.readText(), [])) as Promise<string>,
  };
}
