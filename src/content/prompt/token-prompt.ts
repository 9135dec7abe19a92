import type { AdviceNote } from '../../core/advice.ts';
import type { Finding } from '../../core/index.ts';
import { replaceFindings } from '../../core/mask.ts';
import { send } from '../../messaging/send.ts';
import { secretsOf, type Case, type Choice } from '../case.ts';
import { rememberMessages, t } from '../../ui/i18n.ts';
import { copyText } from '../copy.ts';
import type { Guard } from '../guard.ts';
import { makeLinks } from '../../messaging/make-links.ts';
import { allowForGood } from './exceptions.ts';
import { linkFailureText } from '../../ui/link-failure.ts';
import { openPanel } from './host.ts';
import { listenToKeys } from './keys.ts';
import { tokenView, type Phase, type TokenActions } from './token-view.ts';

/** What must be sayable after the extension was updated under an open prompt. */
const WORDS = [
  'prompt_title_arrival',
  'prompt_line',
  'prompt_mask',
  'prompt_link',
  'prompt_retry',
  'prompt_back',
  'prompt_cancel',
  'prompt_linking',
  'prompt_homeless',
  'prompt_copy',
  'prompt_close',
  'prompt_as_it_is_sure',
  'prompt_paste_sure',
  'prompt_keep_sure',
  'prompt_paste_as_it_is',
  'prompt_keep',
  'prompt_exceptions',
  'prompt_except_once',
  'prompt_except_value',
  'prompt_except_rule',
  'prompt_except_site',
  'prompt_keys',
  'link_failure_lost',
  'notice_held',
  'notice_show_again',
] as const;

/** What became of a case. `held`: nothing was inserted, and the text is one click away. */
export type Outcome = 'masked' | 'linked' | 'kept' | 'held' | 'closed';

/**
 * Asks the person about one case and carries the answer out.
 * @param away aborted when another case takes the prompt's place
 * @returns after the answer was carried out, or the prompt was put away.
 */
export function askAboutTokens(asked: Case, waiting: number, guard: Guard, away: AbortSignal): Promise<Outcome> {
  const { text, findings } = asked;
  const choices = new Map<Finding, Choice>();
  const links = new Map<string, string>();
  let phase: Phase = { step: 'asking' };
  let advice: readonly AdviceNote[] = [];
  let linking: AbortController | undefined;

  rememberMessages(WORDS);
  return new Promise((resolve) => {
    const controller = new AbortController();
    const panel = openPanel(asked.anchor, () => end('held'));

    const render = (): void => panel.show(...tokenView({ asked, phase, choices, advice, waiting }, actions));
    const show = (next: Phase): void => {
      phase = next;
      render();
    };
    const end = (outcome: Outcome): void => {
      if (controller.signal.aborted) return;
      linking?.abort();
      controller.abort();
      panel.close();
      resolve(outcome);
    };

    const isBusy = (): boolean => phase.step === 'linking' || phase.step === 'delivering';
    const secretOf = ({ start, end: stop }: Finding): string => text.slice(start, stop);
    const replacement = (finding: Finding): string => {
      const choice = choices.get(finding);
      if (choice === 'keep') return secretOf(finding);
      return (choice === 'link' && links.get(secretOf(finding))) || finding.mask;
    };

    const deliver = async (): Promise<void> => {
      show({ step: 'delivering' });
      const chosen = (choice: Choice) => findings.filter((finding) => choices.get(finding) === choice);
      guard.letPass(secretsOf(text, chosen('keep')));
      // Whatever goes wrong there: the text must not be lost with it.
      if (!(await asked.deliver(replacement).catch(() => false))) return show({ step: 'homeless' });
      end(chosen('link').length > 0 ? 'linked' : chosen('mask').length > 0 ? 'masked' : 'kept');
    };

    const carryOut = async (): Promise<void> => {
      const toLink = secretsOf(
        text,
        findings.filter((finding) => choices.get(finding) === 'link'),
      );
      if (toLink.length === 0) return deliver();
      linking = new AbortController();
      show({ step: 'linking' });
      const problem = await makeLinks(toLink, links, linking.signal);
      if (controller.signal.aborted) return;
      if (problem?.reason === 'cancelled') return askAgain();
      if (problem?.reason === 'permission') void send('link:permit');
      if (problem?.reason === 'no-service') void send('options:open');
      if (problem) return show({ step: 'failed', sentence: linkFailureText(problem) });
      await deliver();
    };

    const askAgain = (): void => {
      choices.clear();
      show({ step: 'asking' });
    };

    const answerRest = (choice: Choice): void => {
      // A second press while the first is carried out would put the text in twice.
      if (isBusy() || (choice !== 'keep' && asked.renew?.(choice))) return;
      for (const finding of findings) if (!choices.has(finding)) choices.set(finding, choice);
      void carryOut();
    };

    const actions: TokenActions = {
      choose: (finding, choice) => {
        if (isBusy()) return;
        choices.set(finding, choice);
        if (findings.every((each) => choices.has(each))) void carryOut();
        else render();
      },
      answer: (choice) => {
        // After a failed link "Mask" means all that has no link yet.
        if (phase.step === 'failed') {
          for (const finding of findings) {
            if (choices.get(finding) === 'link' && !links.has(secretOf(finding))) choices.set(finding, choice);
          }
        }
        answerRest(choice);
      },
      go: (step) => (step === 'asking' ? askAgain() : show({ step })),
      except: (kind) => {
        allowForGood(kind, text, findings, guard);
        answerRest('keep');
      },
      cancel: () => linking?.abort(),
      retry: () => void carryOut(),
      copy: () => void copyText(replaceFindings(text, findings, replacement)).then(() => end('closed')),
      dismiss: () => end('held'),
    };

    away.addEventListener('abort', () => end('held'));
    const keys = {
      mask: () => actions.answer('mask'),
      link: () => actions.answer('link'),
      focus: () => panel.focus(),
      dismiss: () => (phase.step === 'linking' ? actions.cancel() : actions.dismiss()),
    };
    listenToKeys(controller.signal, keys, panel.isSeen);
    render();
    panel.announce(
      [t(`prompt_title_${asked.moment}`, String(findings.length)), ...findings.map(({ mask }) => mask)].join(' '),
    );
    if (asked.begin) answerRest(asked.begin);
    void send('advice:get', { rules: findings.map(({ rule }) => rule) })
      .then((notes) => {
        advice = notes;
        if (!controller.signal.aborted) render();
      })
      .catch(() => undefined);
  });
}
