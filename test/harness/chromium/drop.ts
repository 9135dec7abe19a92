import type { Page as PuppeteerPage, Protocol } from 'puppeteer-core';
import type { Box } from '../driver.ts';
import { middle } from '../geometry.ts';

const COPY = 1;

export interface Dragged {
  readonly items: readonly { readonly mimeType: string; readonly data: string }[];
  readonly files?: readonly string[];
}

/** Drags something from outside the browser over the box and lets it fall: trusted events, as from a file manager. */
export async function dropOn(page: PuppeteerPage, box: Box, dragged: Dragged): Promise<void> {
  const data: Protocol.Input.DragData = {
    items: dragged.items.map((item) => ({ ...item })),
    ...(dragged.files && { files: [...dragged.files] }),
    dragOperationsMask: COPY,
  };
  const session = await page.createCDPSession();
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...middle(box), data });
  }
  await session.detach();
}
