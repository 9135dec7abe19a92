import type { Finding } from '../../core/index.ts';
import { secretsOf, type Case, type Choice } from '../case.ts';

/** What the person chose for each token of a case, and the links that were made for them so far. */
export interface Answers {
  readonly choices: ReadonlyMap<Finding, Choice>;
  /** By secret: one that stands in a text twice has one link. */
  readonly links: Map<string, string>;
  readonly choose: (finding: Finding, choice: Choice) => void;
  /** All that has no choice yet. */
  readonly unanswered: () => Finding[];
  readonly chooseRest: (choice: Choice) => void;
  /** After a link failed: for all that was to be one and is none. */
  readonly chooseUnlinked: (choice: Choice) => void;
  readonly forget: () => void;
  readonly isComplete: () => boolean;
  /** The secrets for which this was chosen, each once. */
  readonly secrets: (choice: Choice) => string[];
  /** What stands in the text in the place of a token. */
  readonly replacement: (finding: Finding) => string;
}

export function createAnswers({ text, findings }: Case): Answers {
  const choices = new Map<Finding, Choice>();
  const links = new Map<string, string>();
  const secretOf = ({ start, end }: Finding): string => text.slice(start, end);
  const isUnlinked = (finding: Finding): boolean => choices.get(finding) === 'link' && !links.has(secretOf(finding));
  const unanswered = (): Finding[] => findings.filter((finding) => !choices.has(finding));
  const chooseFor = (meant: readonly Finding[], choice: Choice): void => {
    for (const finding of meant) choices.set(finding, choice);
  };
  return {
    choices,
    links,
    choose: (finding, choice) => void choices.set(finding, choice),
    unanswered,
    chooseRest: (choice) => chooseFor(unanswered(), choice),
    chooseUnlinked: (choice) => chooseFor(findings.filter(isUnlinked), choice),
    forget: () => choices.clear(),
    isComplete: () => unanswered().length === 0,
    secrets: (choice) =>
      secretsOf(
        text,
        findings.filter((finding) => choices.get(finding) === choice),
      ),
    replacement: (finding) => {
      const choice = choices.get(finding);
      if (choice === 'keep') return secretOf(finding);
      return (choice === 'link' && links.get(secretOf(finding))) || finding.mask;
    },
  };
}
