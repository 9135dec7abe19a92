import type { Span } from '../../core/index.ts';

/** A text as its reader sees it, and the way back to where it stands. */
export interface View {
  readonly text: string;
  /** Ascending by `at`; between two of them characters of the view and of the source go in step. */
  readonly anchors: readonly Anchor[];
}

interface Anchor {
  /** Place in the view. */
  readonly at: number;
  /** Where a span that begins there begins in the source, */
  readonly start: number;
  /** and where one that ends there ends: before a line break that was taken out. */
  readonly end: number;
}

/** A soft line break, or a character that e-mail writes as `=3D`. Bytes beyond ASCII stay: no secret has them. */
const ESCAPE = /=(?:\r?\n|([2-7][0-9A-F]))/g;

/** Undoes quoted-printable, which cuts lines, and tokens with them, after 76 characters. https://www.rfc-editor.org/rfc/rfc2045#section-6.7 */
export function readQuotedPrintable(source: string): View {
  const anchors: Anchor[] = [{ at: 0, start: 0, end: 0 }];
  let text = '';
  let from = 0;
  for (const { index, 0: escape, 1: hex } of source.matchAll(ESCAPE)) {
    text += source.slice(from, index) + (hex === undefined ? '' : String.fromCharCode(parseInt(hex, 16)));
    from = index + escape.length;
    anchors.push({ at: text.length, start: from, end: hex === undefined ? index : from });
  }
  return { text: text + source.slice(from), anchors };
}

/** Where spans of the view stand in the source. Both are sorted and disjoint. */
export function sourceSpans(view: View, spans: readonly Span[]): Span[] {
  let next = 0;
  const anchorOf = (position: number): Anchor => {
    while ((view.anchors[next + 1]?.at ?? Infinity) <= position) next++;
    return view.anchors[next] ?? { at: 0, start: 0, end: 0 };
  };
  return spans.map((span) => {
    const first = anchorOf(span.start);
    const last = anchorOf(span.end);
    const past = span.end - last.at;
    return { start: first.start + span.start - first.at, end: past === 0 ? last.end : last.start + past };
  });
}
