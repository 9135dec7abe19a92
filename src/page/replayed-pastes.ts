import { wrap } from './wrap.ts';

/**
 * Some editors read the clipboard while they handle a paste: Monaco looks for files on it. It still holds what was held back,
 * so during a replayed paste they are given that paste's text. A browser asks nobody when the page reads during a person's own
 * paste; during ours Firefox would.
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
