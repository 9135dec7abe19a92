/**
 * The address that patterns and exceptions hold for: a blank or `srcdoc` frame belongs to the page that made it. A sandboxed
 * frame has an address and no origin, and what its page calls its base is the page's own choice.
 */
export const ownAddress = (): URL =>
  new URL([location.href, self.origin].find((address) => /^https?:/.test(address)) ?? document.baseURI);
