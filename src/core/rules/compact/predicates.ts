import { crcHexEnd, crcHexTail, crcTail, jwtHeader, sha256Tail } from '../../checksum.ts';
import { isPublicDemo, looksIssued } from '../../mews-tokens.ts';
import {
  beyondHex,
  bothCases,
  bothCasesAndDigit,
  capitalAndTwoDigits,
  capitalsInRow,
  hyphenOrLong,
  longerThan30,
  mixed,
  noExample,
  percentCoded,
  threeDigitsAfterMark,
} from '../../strength.ts';

type Predicate = (secret: string) => boolean;

/** Every function that a rule refers to. The compact table names them by their place here. */
export const predicates: readonly Predicate[] = [
  mixed,
  bothCases,
  bothCasesAndDigit,
  capitalAndTwoDigits,
  capitalsInRow,
  beyondHex,
  threeDigitsAfterMark,
  longerThan30,
  hyphenOrLong,
  noExample,
  percentCoded,
  crcTail,
  crcHexTail,
  crcHexEnd,
  sha256Tail,
  jwtHeader,
  looksIssued,
  isPublicDemo,
];
