import type { Finding } from '../../core/index.ts';
import type { Case } from '../case.ts';
import { isWritable } from '../editors/target.ts';
import { isReadWhole } from './drawn.ts';
import { readField } from './read.ts';
import { replaceInField } from './replace.ts';
import { watchAnswer, type Replaced } from './take-back.ts';

/** Whether a value was taken out of its field meanwhile, which is still there. */
const isTakenOut = (field: HTMLElement, value: string): boolean =>
  isWritable(field) && isReadWhole(field) && !readField(field).text.includes(value);

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
          // There is nothing left to mask. A link that was made is still the person's.
          if (replacement === finding.mask && isTakenOut(field, value)) continue;
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
