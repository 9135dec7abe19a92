import {
  beyondHex,
  bothCases,
  bothCasesAndDigit,
  capitalAndTwoDigits,
  capitalsInRow,
  drawnOrChosen,
  fitsBesideKey,
  wordless,
  hyphenOrLong,
  mixed,
  percentCoded,
  unmistakable,
} from '../../rule-kit/accept.ts';

/** Says something of a secret that its pattern cannot. */
export type Predicate = (secret: string) => boolean;

/** Every function that a rule's `accept` refers to. The compact table names them by their place here. */
export const predicates: readonly Predicate[] = [
  mixed,
  bothCases,
  bothCasesAndDigit,
  capitalAndTwoDigits,
  capitalsInRow,
  beyondHex,
  hyphenOrLong,
  percentCoded,
  drawnOrChosen,
  unmistakable,
  wordless,
  fitsBesideKey,
];
