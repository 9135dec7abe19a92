import type { Finding } from '../core/index.ts';
import { replaceFindings } from '../core/mask.ts';
import { secretsOf, type Case } from './case.ts';
import { letters } from './editors/arrival.ts';
import type { Content } from './editors/index.ts';
import type { Guard } from './guard.ts';
import { readHtml, replaceInHtml } from './rich-text.ts';
import type { Source } from './watch/lookout.ts';

/** A text on its way into a field. */
export interface Arrival {
  readonly text: string;
  readonly html: string;
  readonly anchor: Element;
  /** Pictures of the rich text itself: they would show what is masked in it. */
  readonly pictures?: readonly File[] | undefined;
  /**
   * Remembers where it was to go, in the turn of its event. Only for what is held: the browser lays the page out for it.
   * @returns puts this in, in the place of what was held back
   */
  readonly place: () => Put;
}

/** @param onCancel told when the page then asked the person how it is meant, and they put that away. */
export type Put = (content: Content, onCancel?: () => void) => Promise<boolean>;

/** All of it, as it came. */
export const unchanged = ({ text, html, pictures }: Omit<Arrival, 'place'>): Content =>
  html === '' ? { text } : { text, html, ...(pictures?.length && { files: pictures }) };

/** The text that is asked about, with its tokens. */
type Asked = Pick<Case, 'text' | 'findings'>;

/** The plain text and, behind it, what of the rich text has more tokens, or is all there is. */
function withRichText({ text, html }: Arrival, found: readonly Finding[], guard: Guard): Asked {
  if (html === '') return { text, findings: found };
  let all = text;
  const findings = [...found];
  const known = new Set(secretsOf(text, found).map(letters));
  const add = (part: string, source: Source): void => {
    const more = guard.find(part, source).filter(({ start, end }) => !known.has(letters(part.slice(start, end))));
    if (more.length === 0) return;
    for (const secret of secretsOf(part, more)) known.add(letters(secret));
    all = all === '' ? part : `${all}\n${part}`;
    const from = all.length - part.length;
    findings.push(...more.map((finding) => ({ ...finding, start: from + finding.start, end: from + finding.end })));
  };
  const rich = readHtml(html);
  if (letters(rich.text) !== letters(text)) add(rich.text, 'paste');
  // A token may stand in the address of a link alone, where no text shows it.
  if (guard.find(html, 'field').length > 0) for (const value of rich.attributes) add(value, 'field');
  return { text: all, findings };
}

function contentOf(arrival: Arrival, asked: Asked, replace: (finding: Finding) => string): Content {
  const { text, html } = arrival;
  const secretOf = ({ start, end }: Finding): string => asked.text.slice(start, end);
  const isOfText = ({ end }: Finding): boolean => end <= text.length;
  const plain = replaceFindings(text, asked.findings.filter(isOfText), replace);
  const replaced = asked.findings.filter((finding) => secretOf(finding) !== replace(finding));
  const lastEnd = replaced.findLast(isOfText)?.end;
  const whole = lastEnd === undefined ? 0 : plain.length - (text.length - lastEnd);
  if (html === '') return { text: plain, whole };
  if (replaced.length === 0) return unchanged(arrival);
  const bySecret = new Map(replaced.map((finding) => [secretOf(finding), replace(finding)]));
  return { text: plain, whole, html: replaceInHtml(html, bySecret) };
}

/**
 * Looks at a text before it gets in. Synchronous, so that its event can still be held.
 * @returns the case to ask about; `public` when all that was found is published for everybody; undefined when nothing was
 *   found. In both of these the event must not be touched.
 */
export function examine(arrival: Arrival, guard: Guard): Case | 'public' | undefined {
  const { text, anchor } = arrival;
  const all = guard.findAll(text, 'paste');
  const asked = withRichText(
    arrival,
    all.filter(({ publicDemo }) => !publicDemo),
    guard,
  );
  if (asked.findings.length > 0) {
    const put = arrival.place();
    const deliver: Case['deliver'] = (replace, onCancel) => put(contentOf(arrival, asked, replace), onCancel);
    return { moment: 'arrival', ...asked, anchor, deliver };
  }
  return all.length > 0 ? 'public' : undefined;
}
