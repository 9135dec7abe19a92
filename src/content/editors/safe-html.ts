/** https://developer.mozilla.org/docs/Web/API/Element/setHTML: Chromium 146, Firefox 148. */
type Sanitizing = HTMLElement & { setHTML?: (html: string) => void };

/**
 * Rich text without anything that runs, as the browser itself would clean a paste: an editing command does not.
 * @returns undefined where this browser has no sanitizer; then the plain text is used.
 */
export function safeHtml(html: string): string | undefined {
  const box: Sanitizing = document.createElement('div');
  if (!box.setHTML) return undefined;
  box.setHTML(html);
  return box.innerHTML;
}
