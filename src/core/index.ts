import { detect } from './detect.ts';
import { replaceFindings } from './mask.ts';
import type { DetectOptions } from './options.ts';

// Whoever imports this has all rules with it: what needs a part alone imports that part.
export { detect } from './detect.ts';
export type { Finding, Severity } from './finding.ts';
export { replaceFindings } from './mask.ts';
export type { DetectOptions } from './options.ts';
export type { Span } from './span.ts';

/**
 * The text with a mask (`E0D4***9E1D`) in the place of every secret that {@link detect} finds; all else stays as it is,
 * what is published for everybody too. Masking masked text changes nothing. Time grows linearly with the text.
 *
 * @param text any string, broken surrogates included; never throws for one
 * @param options as of {@link detect}; a function in them that throws is not caught
 */
export function mask(text: string, options?: DetectOptions): string {
  const secrets = detect(text, options).filter(({ publicDemo }) => !publicDemo);
  return replaceFindings(text, secrets, (finding) => finding.mask);
}
