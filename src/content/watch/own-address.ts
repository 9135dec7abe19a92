/** The address that patterns and exceptions hold for: a blank or `srcdoc` frame belongs to the page that made it. */
export const ownAddress = (): URL => new URL(/^https?:/.test(self.origin) ? self.origin : document.baseURI);
