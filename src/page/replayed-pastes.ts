import { wrap } from './wrap.ts';

const FORMAT = 'token-veil/paste';

/**
 * Some editors ask for the clipboard while they take a paste: Monaco looks for files on it. It holds what was held back from
 * them, so in the turn of a replayed paste they are given what it brings. In a paste of the person no browser asks whether
 * a page may read; in ours Firefox would.
 */
export function answerInReplayedPastes(): void {
  let data: DataTransfer | undefined;
  window.addEventListener(
    FORMAT,
    (event) => {
      event.stopImmediatePropagation();
      data = (event as DragEvent).dataTransfer ?? undefined;
      setTimeout(() => (data = undefined));
    },
    true,
  );
  // Pages without TLS have none to read.
  if (!('Clipboard' in window)) return;
  const { prototype } = Clipboard;
  wrap(prototype, 'readText', (read) => (data ? Promise.resolve(data.getData('text/plain')) : read()));
  wrap(prototype, 'read', (read) => {
    if (!data) return read();
    const parts = ['text/plain', 'text/html'].map((type) => [type, data?.getData(type) ?? ''] as const);
    return Promise.resolve([new ClipboardItem(Object.fromEntries(parts.filter(([, part]) => part)))]);
  });
}
