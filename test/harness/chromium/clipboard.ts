import { readFile } from 'node:fs/promises';
import type { Browser as Puppeteer, Page as PuppeteerPage } from 'puppeteer-core';
import type { ClipboardContent } from '../driver.ts';
import { callSource } from '../source.ts';
import { putFilesOnDisplay } from '../x-clipboard.ts';

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

/**
 * The browser's clipboard through a helper tab that believes to be focused, so that the tab under test keeps its focus.
 * `address` is a secure origin, because the Clipboard API wants one.
 */
export function chromiumClipboard(browser: Puppeteer, address: string, display?: string): ChromiumClipboard {
  let helper: Promise<PuppeteerPage> | undefined;

  async function open(): Promise<PuppeteerPage> {
    const target = await browser.target().createCDPSession();
    // In the background: a helper in front would take the focus from the tab under test.
    const { targetId } = await target.send('Target.createTarget', { url: address, background: true });
    const found = await browser.waitForTarget((candidate) => {
      const id = (candidate as unknown as { _targetId: string })._targetId;
      return id === targetId;
    });
    const page = await found.page();
    if (!page) throw new Error('The clipboard helper is no page');
    await browser
      .defaultBrowserContext()
      .overridePermissions(new URL(address).origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.waitForFunction('document.readyState === "complete"');
    return page;
  }

  const run = async <T>(source: string): Promise<T> => (await (helper ??= open())).evaluate(source) as Promise<T>;

  return {
    set: async ({ text, html, picture, files }) => {
      if (files) return putFilesOnDisplay(files, display);
      const png = picture === undefined ? undefined : await readFile(picture, 'base64');
      return run(callSource(write, [{ text, html, png }]));
    },
    read: () => run<string>(callSource(() => navigator.clipboard.readText(), [])),
  };
}
