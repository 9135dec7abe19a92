/** `chrome.dom` in Chromium; a method of every element for Firefox's content scripts. */
interface FirefoxElement {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of a host, closed ones included.
 * https://developer.chrome.com/docs/extensions/reference/api/dom · https://developer.mozilla.org/docs/Web/API/Element/openOrClosedShadowRoot
 */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if (import.meta.env.MODE === 'firefox') return (host as FirefoxElement).openOrClosedShadowRoot ?? null;
  try {
    return host instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(host) : null;
  } catch {
    // The extension was updated under this page, and a prompt is still to be answered: `chrome.dom` is gone.
    return host.shadowRoot;
  }
}
