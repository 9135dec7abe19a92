import { sentences, t, tn } from '../ui/i18n.ts';
import type { Case } from './case.ts';
import type { Guard } from './guard.ts';
import { beginningOf, unmask } from './fields/unmask.ts';
import { heldNotice, homelessNotice, showNotice } from './prompt/notice.ts';
import { askAboutTokens, type Outcome } from './prompt/token-prompt.ts';

/** Asks about cases one after the other. */
export interface Prompts {
  /**
   * Shows the case, or lets it wait behind the one that is shown. Resolves when it was answered or put away.
   * @param current what has become of it when its turn comes; undefined where nothing is left to be asked about
   */
  readonly ask: (asked: Case, current?: () => Case | undefined) => Promise<Outcome>;
  /** Asks, or masks at once and offers to undo, as the settings say. */
  readonly answer: (asked: Case) => Promise<unknown>;
  readonly isOpen: () => boolean;
  /** Texts that were held back on their way in and are not answered for. */
  readonly heldBack: () => readonly Case[];
}

/** @param onHandled told how many tokens were masked or became links, for the count of the toolbar. */
export function createPrompts(guard: Guard, onHandled: (count: number) => void): Prompts {
  let last: Promise<unknown> = Promise.resolve();
  let pending = 0;
  const heldBack = new Set<Case>();
  let putAway = new AbortController();

  /** What was held back is nowhere else: it stays within reach. */
  const hold = (asked: Case): void => heldNotice(asked.anchor, () => void ask(asked));

  const ask: Prompts['ask'] = (first, current) => {
    let asked = first;
    // What the person asked for, or goes on typing, does not wait behind what we asked: that stands in a field and is not lost.
    if (asked.moment !== 'arrival') putAway.abort();
    const waits = pending > 0;
    pending += 1;
    let handled = 0;
    let takeWordAway: (() => void) | undefined;
    if (asked.moment === 'arrival') {
      heldBack.add(asked);
      // Its prompt comes later, and nothing else tells that it was taken.
      if (waits)
        takeWordAway = showNotice({
          text: sentences(t('notice_held'), t('prompt_waiting', String(pending - 1))),
          anchor: asked.anchor,
        });
    }
    const show = async (): Promise<Outcome> => {
      // The key that goes to the buttons would go to the word's.
      takeWordAway?.();
      const now = waits && current ? current() : asked;
      if (!now || asked.gone?.aborted) return 'closed';
      asked = now;
      putAway = new AbortController();
      const away = asked.moment === 'arrival' ? new AbortController().signal : putAway.signal;
      const { text, findings } = asked;
      const deliver: Case['deliver'] = (replace) => {
        handled = findings.filter((finding) => replace(finding) !== text.slice(finding.start, finding.end)).length;
        return asked.deliver(replace, () => hold(asked));
      };
      return askAboutTokens({ ...asked, deliver }, pending - 1, guard, away);
    };
    const over = (): void => {
      pending -= 1;
      heldBack.delete(first);
    };
    const answered = last
      .then(show)
      .finally(over)
      .then((outcome) => {
        // What stands in a field already is not lost.
        if (outcome === 'held' && asked.moment === 'arrival') hold(asked);
        if (outcome === 'masked' || outcome === 'linked') onHandled(handled);
        return outcome;
      });
    last = answered.catch(() => undefined);
    return answered;
  };

  const maskAtOnce = async (asked: Case): Promise<unknown> => {
    const onCancel = (): void => hold(asked);
    if (!(await asked.deliver(({ mask }) => mask, onCancel).catch(() => false))) return ask(asked);
    onHandled(asked.findings.length);
    const from = beginningOf(asked);
    const takeBack = async (): Promise<void> => {
      const isDone = await unmask(asked, from, guard).catch(() => false);
      if (!isDone) homelessNotice(asked.anchor, asked.text, () => void takeBack());
    };
    const undo = { part: 'undo', label: t('notice_undo'), press: () => void takeBack() };
    // Where a page puts what it read is not known.
    const actions = asked.moment === 'reading' ? [] : [undo];
    return showNotice({ text: tn('notice_masked', asked.findings.length), anchor: asked.anchor, actions });
  };

  const answer: Prompts['answer'] = (asked) => (guard.settings().onPaste === 'mask' ? maskAtOnce : ask)(asked);
  return { ask, answer, isOpen: () => pending > 0, heldBack: () => [...heldBack] };
}
