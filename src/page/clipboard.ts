import { ask } from './ask.ts';
import { apply, wrap } from './wrap.ts';

/** What is read of a clipboard; a kind that is not on it is empty. */
interface Reading {
  readonly text: string;
  readonly html: string;
}

const REFUSAL = 'NotAllowedError';

/**
 * A page's own paste button gets the clipboard without an event. The browser asks the person whether the page may, as
 * ever; the page waits for the answer about the tokens too, and one that is put away ends as a refusal of the browser.
 */
export function reviewClipboardReads(): void {
  // Pages without TLS have none to read.
  if (!('Clipboard' in window)) return;
  const { prototype } = Clipboard;
  const { getType } = ClipboardItem.prototype;
  const { text: textOf } = Blob.prototype;

  const partOf = async (item: ClipboardItem, type: string): Promise<string> =>
    apply(textOf, await apply(getType, item, [type]), []);
  const none = (): string => '';

  wrap(prototype, 'readText', async (read) => {
    const text = await read();
    const answer = await ask<Reading>({ text, html: '' }, REFUSAL);
    return answer ? answer.text : text;
  });
  wrap(prototype, 'read', async (read) => {
    const items = await read();
    // Browsers give one, or none where the clipboard is empty.
    const [item] = items;
    if (!item) return items;
    const text = await partOf(item, 'text/plain').catch(none);
    const html = await partOf(item, 'text/html').catch(none);
    const answer = await ask<Reading>({ text, html }, REFUSAL);
    if (!answer) return items;
    return [new ClipboardItem({ 'text/plain': answer.text, ...(html && { 'text/html': answer.html }) })];
  });
}
