import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Session } from './session.ts';

interface Dropped {
  readonly text?: string;
  readonly files?: readonly { readonly name: string; readonly type: string; readonly base64: string }[];
}

interface WindowUtils {
  dispatchDOMEventViaPresShellForTesting(target: Element, event: Event): void;
}

interface SandboxUtils {
  waiveXrays: (value: object) => unknown;
  Sandbox: new (principal: Window, options: object) => object;
  evalInSandbox(source: string, sandbox: object): (...args: unknown[]) => Event[];
}

/** Runs with the page's rights: a page cannot read what somebody with more rights put into a DataTransfer. */
function makeEvents(
  x: number,
  y: number,
  json: string,
  DataTransfer: typeof window.DataTransfer,
  File: typeof window.File,
  DragEvent: typeof window.DragEvent,
): Event[] {
  const { text, files = [] } = JSON.parse(json) as Dropped;
  const dataTransfer = new DataTransfer();
  // As a drag from another program: pages look at these before they take anything.
  dataTransfer.effectAllowed = 'all';
  dataTransfer.dropEffect = 'copy';
  if (text !== undefined) dataTransfer.setData('text/plain', text);
  for (const { name, type, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name, { type }));
  }
  // For a trusted event the browser reckons the point from its place in the window, which it takes from here.
  const { mozInnerScreenX, mozInnerScreenY } = window as unknown as {
    mozInnerScreenX: number;
    mozInnerScreenY: number;
  };
  const screenX = x + mozInnerScreenX - window.screenX;
  const screenY = y + mozInnerScreenY - window.screenY;
  const at = { clientX: x, clientY: y, screenX: Math.round(screenX), screenY: Math.round(screenY) };
  const init = { bubbles: true, cancelable: true, composed: true, ...at, dataTransfer };
  return ['dragenter', 'dragover', 'drop'].map((type) => new DragEvent(type, init));
}

/** Runs with the browser's rights: the events that it dispatches are trusted, as those of a real drag are. */
function dispatch(x: number, y: number, source: string, json: string): void {
  const { windowUtils } = window as unknown as { windowUtils: WindowUtils };
  const { Sandbox, evalInSandbox, waiveXrays } = Cu as unknown as SandboxUtils;
  let target = document.elementFromPoint(x, y);
  for (;;) {
    const root = (target as unknown as { openOrClosedShadowRoot?: ShadowRoot | null } | null)?.openOrClosedShadowRoot;
    const deeper = root?.elementFromPoint(x, y);
    if (!deeper || deeper === target) break;
    target = deeper;
  }
  if (!target) throw new Error('Nothing is there to drop on');
  // The browser's own classes, whatever the page put in their place.
  const { DataTransfer, File, DragEvent } = window;
  const classes = [DataTransfer, File, DragEvent].map((each) => waiveXrays(each));
  const page = new Sandbox(window, { sandboxPrototype: window, wantXrays: false, sameZoneAs: window });
  for (const event of evalInSandbox(source, page)(x, y, json, ...classes)) {
    // What this utility cannot reach is sent to directly, which is trusted too when the browser does it.
    if (target.getRootNode() !== document) {
      target.dispatchEvent(event);
      continue;
    }
    try {
      windowUtils.dispatchDOMEventViaPresShellForTesting(target, event);
    } catch (error) {
      // The browser's own text fields want a drag session: only a drop that nobody else took has failed.
      if (event.type === 'drop' && !event.defaultPrevented) throw error;
    }
  }
}

const TYPES: Readonly<Record<string, string>> = {
  log: 'text/plain',
  txt: 'text/plain',
  json: 'application/json',
  xml: 'text/xml',
  csv: 'text/csv',
  png: 'image/png',
  zip: 'application/zip',
  pdf: 'application/pdf',
};

async function fileOf(path: string): Promise<{ name: string; type: string; base64: string }> {
  const name = basename(path);
  const type = TYPES[name.split('.').pop() ?? ''] ?? '';
  return { name, type, base64: (await readFile(path)).toString('base64') };
}

/** Drops on what is at this point of the current tab's viewport. */
export async function dropAt(
  session: Session,
  point: { x: number; y: number },
  { text, paths = [] }: { text?: string; paths?: readonly string[] },
): Promise<void> {
  const dropped: Dropped = { files: await Promise.all(paths.map(fileOf)), ...(text !== undefined && { text }) };
  await session.call('system', dispatch, point.x, point.y, `(${makeEvents.toString()})`, JSON.stringify(dropped));
}
