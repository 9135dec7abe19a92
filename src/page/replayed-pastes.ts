import { wrap } from './wrap.ts';

/**
 * Some editors ask for the clipboard while they take a paste: Monaco looks for files on it. It holds what was held back from
 * them, so in the turn of a replayed paste they are given its text. In a paste of the person no browser asks whether a page
 * may read; in ours Firefox would.
 */
export function answerInReplayedPastes(): void {
  let text: string | undefined;
  window.addEventListener(
    'token-veil/paste',
    (event) => {
      text = (event as DragEvent).dataTransfer?.getData('text/plain');
      setTimeout(() => (text = undefined));
    },
    true,
  );
  // Pages without TLS have none to read.
  if (!('Clipboard' in window)) return;
  wrap(Clipboard.prototype, 'read', async (read) =>
    text === undefined ? read() : [new ClipboardItem({ 'text/plain': text })],
  );
  wrap(Clipboard.prototype, 'readText', async (read) => text ?? read());
}
