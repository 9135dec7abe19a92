import { detect, replaceFindings, type DetectOptions, type Finding } from '../core/index.ts';
import { ruleTitle } from '../core/titles.ts';
import type { Seen } from '../ui/found-list.ts';

/** A text that was looked at. Lives as long as the popup and is stored nowhere. */
export interface Looked {
  readonly text: string;
  /** Of secrets: what is published for everybody stays in the text. */
  readonly findings: readonly Finding[];
  /** Each secret once, however often it stands in the text, and what is published for everybody. */
  readonly seen: readonly Seen[];
  /** Each secret once, in order. */
  readonly secrets: readonly string[];
}

const secretOf = (text: string, { start, end }: Finding): string => text.slice(start, end);

function seenIn(text: string, findings: readonly Finding[]): Seen[] {
  const bySecret = new Map<string, Seen>();
  for (const finding of findings) {
    const { rule, mask, publicDemo = false } = finding;
    const secret = secretOf(text, finding);
    const count = (bySecret.get(secret)?.count ?? 0) + 1;
    bySecret.set(secret, { rule, title: ruleTitle(rule), mask, count, publicDemo });
  }
  return [...bySecret.values()];
}

/** Finds the secrets of a text, on this device. */
export function lookAt(text: string, options?: DetectOptions): Looked {
  const all = detect(text, options);
  const findings = all.filter(({ publicDemo }) => !publicDemo);
  const secrets = [...new Set(findings.map((finding) => secretOf(text, finding)))];
  return { text, findings, seen: seenIn(text, all), secrets };
}

/** The text as it may leave: each secret as its link where it has one, else as its mask. */
export function safeText({ text, findings }: Looked, links: ReadonlyMap<string, string> = new Map()): string {
  return replaceFindings(text, findings, (finding) => links.get(secretOf(text, finding)) ?? finding.mask);
}

/** Rules to tell about, each once: all that was seen but what the vendor published for everybody. */
export const rulesToAdvise = ({ seen }: Looked): string[] => [
  ...new Set(seen.filter(({ publicDemo }) => !publicDemo).map(({ rule }) => rule)),
];
