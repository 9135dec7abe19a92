import { t } from '../ui/i18n.ts';
import { examine, type Arrival } from './arrival.ts';
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import type { Guard } from './guard.ts';
import { hold } from './hold.ts';
import { hasRules, loadPanels, notify } from './panels.ts';

/** Twelve characters without a blank: no vendor's token is shorter, and most of what people write holds no such run. */
const couldBeToken = ({ text, html }: Arrival): boolean => /\S{12}/.test(text || html);

/** The case to ask about, if there is one. Tokens that a vendor published are told about and let in. */
function caseOf(arrival: Arrival, guard: Guard): Case | undefined {
  const found = examine(arrival, guard);
  if (found !== 'public') return found;
  notify({ text: t('notice_public'), anchor: arrival.anchor });
  return undefined;
}

/**
 * Decides about a text on its way in: holds its event and asks, or does not touch it.
 *
 * The rules come when a field is used first. A text that is faster than they are, and could hold a token, waits for them
 * and goes in by the editor's means when it is clean: a few hundredths of a second, once a frame.
 */
export function receive(event: Event, arrival: Arrival, { guard, prompts }: Context): void {
  if (guard.isRightPlace(arrival.anchor) || guard.settings().onPaste === 'warn') return;
  const asked = caseOf(arrival, guard);
  if (asked) {
    hold(event);
    prompts.answer(asked);
    return;
  }
  if (hasRules() || !couldBeToken(arrival)) return;
  hold(event);
  const { text, html, put } = arrival;
  const decide = (): void => {
    const late = caseOf(arrival, guard);
    if (late) prompts.answer(late);
    else void put(html === '' ? { text } : { text, html });
  };
  loadPanels().then(decide, decide);
}
