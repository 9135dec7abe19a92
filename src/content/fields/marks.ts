import type { Finding } from '../../core/index.ts';
import type { FieldText } from './read.ts';

/** Name of the highlight; `public/marks.css` gives it its look. */
const NAME = 'token-veil';

/** What is marked in each editor: the page has one highlight of a name for all of them. */
const marked = new Map<HTMLElement, readonly Range[]>();

/**
 * Marks tokens in an editor without touching its nodes, by the CSS Custom Highlight API.
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function mark(field: HTMLElement, content: FieldText, findings: readonly Finding[]): void {
  marked.set(
    field,
    findings.flatMap((finding) => content.range(finding) ?? []),
  );
  for (const [editor, ranges] of marked) if (ranges.length === 0 || !editor.isConnected) marked.delete(editor);
  if (marked.size === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...[...marked.values()].flat()));
}

/** Takes all marks away. */
export function unmark(): void {
  marked.clear();
  CSS.highlights.delete(NAME);
}
