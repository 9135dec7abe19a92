import type { Finding } from '../../core/index.ts';
import type { FieldText } from './read.ts';

/** Name of the highlight; `public/marks.css` gives it its look. */
const NAME = 'token-veil';

/**
 * Marks tokens in an editor without touching its nodes, by the CSS Custom Highlight API.
 * https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API
 */
export function mark(field: FieldText, findings: readonly Finding[]): void {
  const ranges = findings.flatMap((finding) => field.range(finding) ?? []);
  if (ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** Takes all marks away. */
export const unmark = (): void => void CSS.highlights.delete(NAME);
