import { t } from '../ui/i18n.ts';
import { examine, type Arrival } from './arrival.ts';
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import type { Guard } from './guard.ts';
import { hold } from './hold.ts';
import { notify } from './panels.ts';

/** The case to ask about, if there is one. Tokens that a vendor published are told about and let in. */
function caseOf(arrival: Arrival, guard: Guard): Case | undefined {
  const found = examine(arrival, guard);
  if (found !== 'public') return found;
  notify({ text: t('notice_public'), anchor: arrival.anchor });
  return undefined;
}

/** Decides about a text on its way in: holds its event and asks, or does not touch it. */
export function receive(event: Event, arrival: Arrival, { guard, prompts }: Context): void {
  if (guard.isRightPlace(arrival.anchor) || guard.settings().onPaste === 'warn') return;
  const asked = caseOf(arrival, guard);
  if (!asked) return;
  hold(event);
  prompts.answer(asked);
}
