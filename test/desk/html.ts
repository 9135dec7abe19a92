/** Text that is already safe HTML. */
export interface Html {
  readonly html: string;
}

type Part = Html | string | number | undefined | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a plain line feed of it.
  '\r': '&#13;',
};

const escape = (text: string): string => text.replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? character);

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map((item) => item.html).join('');
  return escape(String(part));
}

/** Template tag for a piece of a page: everything put in is escaped, unless it is `Html` itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: strings.reduce((text, string, index) => text + render(parts[index - 1]) + string) };
}
