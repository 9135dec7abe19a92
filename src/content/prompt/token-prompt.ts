import type { AdviceNote } from '../../core/advice.ts';
import { replaceFindings } from '../../core/mask.ts';
import { send } from '../../messaging/send.ts';
import type { Case, Choice } from '../case.ts';
import { rememberMessages, t } from '../../ui/i18n.ts';
import { copyText } from '../copy.ts';
import { deepActive, isTextField } from '../editors/target.ts';
import type { Guard } from '../guard.ts';
import { makeLinks } from '../../messaging/make-links.ts';
import { createAnswers, type Answers } from './answers.ts';
import { allowForGood } from './exceptions.ts';
import { linkFailureText } from '../../ui/link-failure.ts';
import { openPanel } from './panel.ts';
import { listenToKeys } from './keys.ts';
import { tokenView, wordsOf, type Phase, type TokenActions } from './token-view.ts';
import { WORDS } from './words.ts';
import { pause } from '../../waiting/pause.ts';

/** What became of a case. `held`: nothing was inserted, and the text is one click away. */
export type Outcome = 'masked' | 'linked' | 'kept' | 'held' | 'closed';

/** Shorter than the person notices. */
const PRESS_MS = 50;

/** Makes the links that are asked for. @returns what is to be shown where the answer cannot be carried out with them */
async function linkUp({ secrets, links, forget }: Answers, signal: AbortSignal): Promise<Phase | undefined> {
  const problem = await makeLinks(secrets('link'), links, signal);
  if (!problem) return undefined;
  if (problem.reason === 'cancelled') {
    forget();
    return problem.mayExist ? { step: 'asking', sentence: t('link_may_exist') } : { step: 'asking' };
  }
  if (problem.reason === 'permission') void send('link:permit');
  if (problem.reason === 'no-service') void send('options:open');
  return { step: 'failed', sentence: linkFailureText(problem) };
}

const isChosen = ({ secrets }: Answers, choice: Choice): boolean => secrets(choice).length > 0;

function outcomeOf(answers: Answers): Outcome {
  if (isChosen(answers, 'link')) return 'linked';
  return isChosen(answers, 'mask') ? 'masked' : 'kept';
}

/** Steps at which nothing is on its way, and nothing would be lost with the prompt. */
const AT_REST: readonly Phase['step'][] = ['asking', 'confirming', 'exceptions'];

/** What a screen reader says when the prompt opens: how many tokens, and their masks. */
const openingWords = ({ moment, findings }: Case): string =>
  [t(`prompt_title_${moment}`, String(findings.length)), ...findings.map(({ mask }) => mask)].join(' ');

/** Asks for advice and shows it, but takes no button away from under the person's press. */
async function showAdvice(
  { findings }: Case,
  isPressed: () => boolean,
  show: (advice: readonly AdviceNote[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const advice = await send('advice:get', { rules: findings.map(({ rule }) => rule) }).catch(() => undefined);
  while (!signal.aborted && isPressed()) await pause(PRESS_MS);
  if (advice && !signal.aborted) show(advice);
}

/**
 * Asks the person about one case and carries the answer out.
 * @param away aborted when another case takes the prompt's place
 * @returns after the answer was carried out, or the prompt was put away.
 */
export function askAboutTokens(asked: Case, waiting: number, guard: Guard, away: AbortSignal): Promise<Outcome> {
  const { text, findings } = asked;
  const answers = createAnswers(asked);
  let phase: Phase = { step: 'asking' };
  let advice: readonly AdviceNote[] = [];
  let linking: AbortController | undefined;

  rememberMessages(WORDS);
  return new Promise((resolve) => {
    const open = new AbortController();
    const panel = openPanel(asked.anchor, () => putAway());

    const show = (next: Phase): void => {
      const words = next !== phase && wordsOf(next);
      if (words) panel.announce(words);
      phase = next;
      panel.show(...tokenView({ asked, phase, choices: answers.choices, advice, waiting }, actions));
    };
    const end = (outcome: Outcome): void => {
      if (open.signal.aborted) return;
      linking?.abort();
      open.abort();
      panel.close();
      resolve(outcome);
    };

    // What is being put in may be there already: it is over when that is known.
    let isPutAway = false;
    const putAway = (): void => {
      if (phase.step === 'delivering') isPutAway = true;
      else end('held');
    };

    const carryOut = async (): Promise<void> => {
      if (isChosen(answers, 'link')) {
        linking = new AbortController();
        show({ step: 'linking' });
        const instead = await linkUp(answers, linking.signal);
        if (open.signal.aborted) return;
        if (instead) return show(instead);
      }
      show({ step: 'delivering' });
      guard.letPass(answers.secrets('keep'));
      const active = deepActive();
      // Whatever goes wrong there: the text must not be lost with it.
      const isDone = await asked.deliver(answers.replacement).catch(() => false);
      // Who went on in another field while a link was made goes on there.
      if (linking && active !== asked.anchor && active && isTextField(active)) active.focus();
      if (isDone) end(outcomeOf(answers));
      else if (isPutAway) end('held');
      else show({ step: 'homeless' });
    };

    // A second press while the first is carried out would put the text in twice.
    const isBusy = (): boolean => phase.step === 'linking' || phase.step === 'delivering';
    const answerRest = (choice: Choice): void => {
      if (isBusy() || (choice !== 'keep' && asked.renew?.(choice))) return;
      // A look at the field found that the person took the token out: no link is made of it.
      if (open.signal.aborted) return;
      answers.chooseRest(choice);
      void carryOut();
    };

    const actions: TokenActions = {
      choose: (finding, choice) => {
        if (isBusy()) return;
        answers.choose(finding, choice);
        if (answers.isComplete()) void carryOut();
        else show(phase);
      },
      answer: (choice) => {
        // After a failed link "Mask" means all that has no link yet; where the answer found no room, all that was answered.
        if (phase.step === 'failed') answers.chooseUnlinked(choice);
        if (phase.step === 'homeless') answers.forget();
        answerRest(choice);
      },
      go: (step) => {
        if (step === 'asking') answers.forget();
        show({ step });
      },
      except: (kind) => {
        allowForGood(kind, text, answers.unanswered(), guard);
        answerRest('keep');
      },
      cancel: () => linking?.abort(),
      retry: () => void carryOut(),
      copy: () =>
        void copyText(replaceFindings(text, findings, answers.replacement)).then(
          () => end('closed'),
          () => show({ step: 'failed', sentence: t('prompt_copy_failed') }),
        ),
      dismiss: putAway,
    };

    away.addEventListener('abort', putAway);
    asked.gone?.addEventListener('abort', () => AT_REST.includes(phase.step) && end('closed'));
    const keys = {
      mask: () => actions.answer('mask'),
      link: () => actions.answer('link'),
      focus: panel.focus,
      dismiss: () => (phase.step === 'linking' ? actions.cancel() : actions.dismiss()),
    };
    listenToKeys(open.signal, keys, panel.isSeen);
    show(phase);
    panel.announce(openingWords(asked));
    if (asked.begin) answerRest(asked.begin);
    const withAdvice = (notes: readonly AdviceNote[]): void => {
      advice = notes;
      show(phase);
    };
    void showAdvice(asked, panel.isPressed, withAdvice, open.signal);
  });
}
