import type { Finding } from '../../core/index.ts';
import type { Case } from '../case.ts';
import { replaceInField } from './replace.ts';
import { watchAnswer, type Replaced } from './take-back.ts';

/**
 * The case of tokens that stand in a field already.
 * @param from where `text` begins in the field, when it is a part of what stands there
 */
export function presentCase(
  field: HTMLElement,
  text: string,
  findings: readonly Finding[],
  as: Pick<Case, 'moment' | 'begin' | 'renew' | 'gone'>,
  from = 0,
): Case {
  return {
    ...as,
    text,
    findings,
    anchor: field,
    deliver: async (replace) => {
      let done = true;
      const replaced: Replaced[] = [];
      const remember = watchAnswer(field);
      // From the end, so that the places before stay where they are.
      try {
        for (const finding of findings.toReversed()) {
          const value = text.slice(finding.start, finding.end);
          const start = from + finding.start;
          const replacement = replace(finding);
          if (replacement === value) continue;
          if (await replaceInField(field, value, start, replacement)) replaced.unshift({ value, start, replacement });
          else done = false;
        }
      } finally {
        remember(replaced);
      }
      return done;
    },
  };
}
