import type { Page as PuppeteerPage, Protocol } from 'puppeteer-core';
import type { Box } from '../driver.ts';
import { middle } from '../geometry.ts';
import { sessionOf } from './attach.ts';

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
  const session = sessionOf(page.mainFrame());
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<void> =>
    session.send('Input.dispatchDragEvent', { type, ...middle(box), data });
  await send('dragEnter');
  // A hand tells all the time that it is over the page, up to the drop: pages take silence for the end of the drag.
  await Promise.all([send('dragOver'), send('drop')]);
}
