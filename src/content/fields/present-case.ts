import type { Finding } from '../../core/index.ts';
import type { Case } from '../case.ts';
import { replaceInField } from './replace.ts';

/** The case of tokens that stand in a field already. */
export function presentCase(
  field: HTMLElement,
  text: string,
  findings: readonly Finding[],
  as: Pick<Case, 'moment' | 'begin' | 'renew'>,
): Case {
  return {
    ...as,
    text,
    findings,
    anchor: field,
    deliver: async (replace) => {
      let done = true;
      // From the end, so that the places before stay where they are.
      for (const finding of findings.toReversed()) {
        const secret = text.slice(finding.start, finding.end);
        const replacement = replace(finding);
        if (replacement !== secret) done = (await replaceInField(field, secret, finding.start, replacement)) && done;
      }
      return done;
    },
  };
}
