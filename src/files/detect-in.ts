import { detect, type DetectOptions } from '../core/index.ts';
import { seeInCoded } from './mail/coded-text.ts';
import type { FoundValue } from './found-value.ts';
import { codedBodies } from './mail/mail-parts.ts';
import { readQuotedPrintable, sourceSpans } from './mail/quoted-printable.ts';

const see = (text: string, options: DetectOptions): FoundValue[] =>
  detect(text, options).map((finding) => ({ finding, value: text.slice(finding.start, finding.end) }));

const byStart = (a: FoundValue, b: FoundValue): number => a.finding.start - b.finding.start;

/** Those of `other` that touch none of `first`; all are sorted. */
function join(first: readonly FoundValue[], other: readonly FoundValue[]): FoundValue[] {
  let next = 0;
  const only = other.filter(({ finding }) => {
    while ((first[next]?.finding.end ?? Infinity) <= finding.start) next++;
    return (first[next]?.finding.start ?? Infinity) >= finding.end;
  });
  return [...first, ...only].sort(byStart);
}

function seeQuoted(source: string, options: DetectOptions): FoundValue[] {
  const view = readQuotedPrintable(source);
  if (view.anchors.length === 1) return [];
  const undone = see(view.text, options);
  const spans = sourceSpans(
    view,
    undone.map(({ finding }) => finding),
  );
  return undone.map(({ finding, value }, i) => ({ finding: { ...finding, ...spans[i] }, value }));
}

/** An e-mail is read more than once, since only some of its parts are coded; where two looks see something, the undone text is right. */
function seeInMail(source: string, options: DetectOptions): FoundValue[] {
  const coded = codedBodies(source).flatMap((body) => seeInCoded(source, body, options));
  return join(coded, join(seeQuoted(source, options), see(source, options)));
}

/** What is found in a piece of a file of this format: sorted, disjoint. */
export function detectIn(text: string, format: string, options: DetectOptions): FoundValue[] {
  return format === 'eml' ? seeInMail(text, options) : see(text, options);
}
