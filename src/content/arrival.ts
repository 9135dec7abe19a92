import type { Finding } from '../core/index.ts';
import { replaceFindings } from '../core/mask.ts';
import type { Case } from './case.ts';
import type { Content } from './editors/index.ts';
import type { Guard } from './guard.ts';
import { maskHidden, replaceInHtml } from './rich-text.ts';

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

const isSecretKept = (text: string, { start, end }: Finding, replacement: string): boolean =>
  text.slice(start, end) === replacement;

function contentOf(
  arrival: Arrival,
  findings: readonly Finding[],
  replace: (finding: Finding) => string,
  guard: Guard,
): Content {
  const { text, html } = arrival;
  const plain = replaceFindings(text, findings, replace);
  const replaced = findings.filter((finding) => !isSecretKept(text, finding, replace(finding)));
  const lastEnd = replaced.at(-1)?.end;
  const whole = lastEnd === undefined ? 0 : plain.length - (text.length - lastEnd);
  if (html === '') return { text: plain, whole };
  const bySecret = new Map(replaced.map((finding) => [text.slice(finding.start, finding.end), replace(finding)]));
  const rich = replaceInHtml(html, bySecret);
  if (replaced.length > 0) return { text: plain, whole, html: maskHidden(rich, guard) };
  return unchanged({ ...arrival, html: rich });
}

/**
 * Looks at a text before it gets in. Synchronous, so that its event can still be held.
 * @returns the case to ask about; `public` when all that was found is published for everybody; undefined when nothing was
 *   found. In both of these the event must not be touched.
 */
export function examine(arrival: Arrival, guard: Guard): Case | 'public' | undefined {
  const { text, html, anchor } = arrival;
  const all = guard.findAll(text, 'paste');
  const findings = all.filter(({ publicDemo }) => !publicDemo);
  if (findings.length > 0) {
    const put = arrival.place();
    const deliver: Case['deliver'] = (replace, onCancel) => put(contentOf(arrival, findings, replace, guard), onCancel);
    return { moment: 'arrival', text, findings, anchor, deliver };
  }
  // A token may stand in the address of a link alone, where no plain text shows it.
  const hidden = html === '' ? [] : guard.find(html, 'field');
  if (hidden.length === 0 || maskHidden(html, guard) === html) return all.length > 0 ? 'public' : undefined;
  const put = arrival.place();
  return {
    moment: 'arrival',
    text: html,
    findings: hidden,
    anchor,
    deliver: (replace, onCancel) => put({ text, html: replaceFindings(html, hidden, replace) }, onCancel),
  };
}
