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

/** No pair: a blank, a sign or a foreign character is one of the two. Two digits say nothing either. */
const NONE = 127;

/** Twice what a pair of ASCII characters is worth, so that halves are whole. */
function score(a: number, b: number): number {
  const first = letter(a);
  const second = letter(b);
  if (first >= 0 && second >= 0) return 2 * (a >= 97 && b < 97 ? LOWER_TO_UPPER : bigramScore(first, second));
  if (first >= 0 && isDigit(b)) return 2 * LETTER_TO_DIGIT;
  return second >= 0 && isDigit(a) ? 2 * DIGIT_TO_LETTER : NONE;
}

/** Of every two ASCII characters: hostile text has a value judged at every word. */
let scores: Int8Array | undefined;
const allScores = (): Int8Array => Int8Array.from({ length: 1 << 14 }, (_, pair) => score(pair >> 7, pair & 127));

/**
 * Average score of neighbouring characters: about 1.5 for words and names in any case, about -1.5 for random letters and digits.
 * 0 when there is nothing to compare.
 */
export function wordiness(text: string): number {
  const known = (scores ??= allScores());
  let sum = 0;
  let pairs = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const char = code < 128 ? code : 0;
    const worth = known[(before << 7) | char] as number;
    before = char;
    if (worth === NONE) continue;
    sum += worth;
    pairs++;
  }
  return pairs === 0 ? 0 : sum / (2 * pairs);
}
