/** Copies a text. Pages without TLS have no `navigator.clipboard`; the editing command works for us everywhere. */
export async function copyText(text: string): Promise<void> {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    isFilled = true;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', fill, { capture: true, once: true });
  const copied = document.execCommand('copy');
  window.removeEventListener('copy', fill, { capture: true });
  // A page that listens longer than we do may have kept the event to itself.
  if (!copied || !isFilled) await navigator.clipboard.writeText(text);
}
