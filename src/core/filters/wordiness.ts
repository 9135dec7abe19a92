import { bigramScore } from './bigrams.ts';

/** What changes of kind inside a run of letters and digits are worth, on the scale of `bigramScore`. */
const LETTER_TO_DIGIT = -2.5;
const DIGIT_TO_LETTER = -3;
const LOWER_TO_UPPER = -1;

const letter = (code: number): number => {
  const folded = code | 32;
  return folded >= 97 && folded <= 122 ? folded - 97 : -1;
};
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Average score of neighbouring characters: about 1.5 for words and names in any case, about -1.5 for random letters and digits.
 * 0 when there is nothing to compare.
 */
export function wordiness(text: string): number {
  let sum = 0;
  let pairs = 0;
  for (let i = 1; i < text.length; i++) {
    const a = text.charCodeAt(i - 1);
    const b = text.charCodeAt(i);
    const first = letter(a);
    const second = letter(b);
    if (first >= 0 && second >= 0) {
      const isCamel = a >= 97 && b < 97;
      sum += isCamel ? LOWER_TO_UPPER : bigramScore(first, second);
    } else if (first >= 0 && isDigit(b)) sum += LETTER_TO_DIGIT;
    else if (second >= 0 && isDigit(a)) sum += DIGIT_TO_LETTER;
    else continue;
    pairs++;
  }
  return pairs === 0 ? 0 : sum / pairs;
}
