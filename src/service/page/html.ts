/** Markup that may stand in a page as it is. */
export interface Html {
  readonly html: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line feed of it: https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream
  '\r': '&#13;',
};

/** Builds markup. Every value is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const filled = parts.map((part, index) => {
    const value = values[index] ?? '';
    return part + (typeof value === 'string' ? escapeHtml(value) : value.html);
  });
  return { html: filled.join('') };
}

/** A text as it stands in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\r]/g, (character) => entities[character] ?? '');
}
