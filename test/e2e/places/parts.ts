/** First in every document: keeps all that its scripts could hear, where the test reads it. */
function spy(view: Window & typeof globalThis): void {
  const hear = (text: string | null | undefined): void => {
    const root = view.document.documentElement;
    if (text) root.setAttribute('data-heard', `${root.getAttribute('data-heard') ?? ''} ${text}`);
  };
  for (const type of ['paste', 'beforeinput', 'input', 'change', 'keydown']) {
    view.addEventListener(
      type,
      (event) => {
        hear((event as ClipboardEvent).clipboardData?.getData('text/plain'));
        hear((event as InputEvent).data);
        const [target] = event.composedPath();
        hear((target as HTMLTextAreaElement).value ?? (target as HTMLElement).textContent);
      },
      true,
    );
  }
}

export const SPY = `<script nonce="n">var __name = (f) => f; ${spy.toString()}; spy(window);</script>`;

/** A field that fills its frame. */
export const FIELD =
  '<textarea style="position:absolute;inset:0;width:100%;height:100%;box-sizing:border-box"></textarea>';

/** A document for a frame. */
export const DOCUMENT = `<!doctype html><title>Frame</title>${SPY}${FIELD}`;

/** As a literal in an inline script. */
export const inline = (html: string): string => JSON.stringify(html).replaceAll('<', String.raw`\u003c`);

/** As the value of an attribute. */
export const quoted = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
