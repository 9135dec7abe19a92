/**
 * Code editors take keys in a hidden field, keep text and selection to themselves, and draw lines that nobody can write
 * in: CodeMirror 5 and what is built on it, Ace, Monaco. By the class of their root, the class of what holds the lines.
 */
const LINES: Readonly<Record<string, string>> = {
  '.CodeMirror': '.CodeMirror-code',
  '.ace_editor': '.ace_text-layer',
  '.monaco-editor': '.view-lines',
};

/** What holds the lines that a code editor draws of the text in this hidden field; null where the field shows its own. */
export function drawnLines(field: Element): HTMLElement | null {
  for (const [root, lines] of Object.entries(LINES)) {
    const drawn = field.closest(root)?.querySelector<HTMLElement>(lines);
    if (drawn) return drawn;
  }
  return null;
}
