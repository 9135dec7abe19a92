import type { Finding } from '../core/index.ts';

/** What a person can do with one token. `keep` leaves it as it is. */
export type Choice = 'mask' | 'link' | 'keep';

/**
 * `arrival`: held back before it gets in · `reading`: a script of the page waits to read it · `present`: it already stands in the field · `submit`: the same, and the person
 * was about to send · `share`: asked for by the menu · `selection`: the same, of a text in which nothing was recognised.
 */
export type Moment = 'arrival' | 'reading' | 'present' | 'submit' | 'share' | 'selection';

/** A text with tokens that waits for the person's answer. */
export interface Case {
  readonly moment: Moment;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The field that the prompt stands by. */
  readonly anchor: Element;
  /** What the person asked for already, by the menu: it is begun at once. */
  readonly begin?: Choice;
  /** Asks anew, with this answer, where a token grew since it was shown. @returns whether it did. */
  readonly renew?: (begin: Choice) => boolean;
  /** Aborted when the person took the tokens out themselves: nothing is left to be asked about. */
  readonly gone?: AbortSignal;
  /**
   * Puts the answered text where it belongs.
   * @param onCancel told when the page then asked the person how it is meant, and they put that away: nothing got in.
   * @returns false when that place is gone or refuses; the text is then still the person's, in the prompt.
   */
  readonly deliver: (replace: (finding: Finding) => string, onCancel?: () => void) => Promise<boolean>;
}

/** The secrets of findings, each once. */
export const secretsOf = (text: string, findings: readonly Finding[]): string[] => [
  ...new Set(findings.map(({ start, end }) => text.slice(start, end))),
];

/** Line of a finding in its text; the first is 1. */
export const lineOf = (text: string, { start }: Finding): number => text.slice(0, start).split('\n').length;
