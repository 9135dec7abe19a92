/** https://developer.mozilla.org/docs/Web/API/Element/setHTML: Chromium 146, Firefox 148. */
type Sanitizing = HTMLElement & { setHTML?: (html: string, options: { sanitizer: SanitizerConfig }) => void };

/** What is for a whole page. All that runs is taken out in any case; the default would take out pictures and styles too. */
const SANITIZER: SanitizerConfig = { removeElements: ['base', 'link', 'meta', 'style', 'title'] };

/**
 * Rich text without anything that runs, as the browser itself would clean a paste: an editing command does not.
 * @returns undefined where this browser has no sanitizer; then the plain text is used.
 */
export function safeHtml(html: string): string | undefined {
  // In a document that shows nothing: its pictures are not fetched.
  const box: Sanitizing = document.implementation.createHTMLDocument().body;
  if (!box.setHTML) return undefined;
  box.setHTML(html, { sanitizer: SANITIZER });
  return box.innerHTML;
}
