/** Copies a text. Pages without TLS have no `navigator.clipboard`; the editing command works for us everywhere. */
export async function copyText(text: string): Promise<void> {
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  if (!copied) await navigator.clipboard.writeText(text);
}
