import { detect } from './detect.ts';
import { replaceFindings } from './mask.ts';
import type { DetectOptions } from './options.ts';

export { detect } from './detect.ts';
export { maskValue, replaceFindings } from './mask.ts';
export type { Finding, Severity } from './finding.ts';
export type { DetectOptions } from './options.ts';
export type { Span } from './span.ts';

/** The text with a mask in the place of every secret. What is published for everybody is none. Masking masked text changes nothing. */
export function mask(text: string, options?: DetectOptions): string {
  const secrets = detect(text, options).filter(({ publicDemo }) => !publicDemo);
  return replaceFindings(text, secrets, (finding) => finding.mask);
}
