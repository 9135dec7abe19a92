import { detect, type DetectOptions, type Finding } from '../core/index.ts';
import { readQuotedPrintable, sourceSpans } from './quoted-printable.ts';

/** A finding whose span is in the source, with the value as its reader sees it. */
export interface FoundValue {
  readonly finding: Finding;
  readonly value: string;
}

const see = (text: string, options: DetectOptions): FoundValue[] =>
  detect(text, options).map((finding) => ({ finding, value: text.slice(finding.start, finding.end) }));

/** An e-mail is read twice, since only some of its parts are quoted-printable; where both see something, the undone text is right. */
function seeInMail(source: string, options: DetectOptions): FoundValue[] {
  const view = readQuotedPrintable(source);
  if (view.anchors.length === 1) return see(source, options);
  const undone = see(view.text, options);
  const spans = sourceSpans(
    view,
    undone.map(({ finding }) => finding),
  );
  const inView = undone.map(({ finding, value }, i) => ({ finding: { ...finding, ...spans[i] }, value }));
  let next = 0;
  const only = see(source, options).filter(({ finding }) => {
    while ((inView[next]?.finding.end ?? Infinity) <= finding.start) next++;
    return (inView[next]?.finding.start ?? Infinity) >= finding.end;
  });
  return [...inView, ...only].sort((a, b) => a.finding.start - b.finding.start);
}

/** What is found in a piece of a file of this format: sorted, disjoint. */
export function detectIn(text: string, format: string, options: DetectOptions): FoundValue[] {
  return format === 'eml' ? seeInMail(text, options) : see(text, options);
}
