import { apply, dispatchEvent, wrap } from './wrap.ts';

/** Heard by the content script on an object that both worlds have and that `document.open()` leaves alone. */
const ANEW = 'token-veil-anew';

/**
 * `document.open()` takes all listeners off, and a script in what is then written would put its own before those of the
 * content script. So that is told in between.
 */
export function tellOfWrittenDocuments(): void {
  const { prototype } = Document;
  const { write } = prototype;
  // Opens the document where writing would, and writes nothing. https://w3c.github.io/trusted-types/dist/spec/
  const { trustedTypes } = globalThis as { trustedTypes?: { readonly emptyHTML: string } };
  const nothing = trustedTypes?.emptyHTML ?? '';
  const tell = ({ defaultView }: Document): void => {
    if (defaultView) apply(dispatchEvent, defaultView.performance, [new Event(ANEW)]);
  };

  wrap(prototype, 'open', (open, page: Document) => {
    const opened: unknown = open();
    tell(page);
    return opened;
  });
  const writing = (goOn: () => void, page: Document): void => {
    apply(write, page, [nothing]);
    tell(page);
    goOn();
  };
  wrap(prototype, 'write', writing);
  wrap(prototype, 'writeln', writing);
}
