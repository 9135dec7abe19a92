import { t } from '../ui/i18n.ts';
import { examine, type Arrival } from './arrival.ts';
import { dropPlace } from './editors/drop.ts';
import { putContent } from './editors/index.ts';
import { placeAt } from './editors/place.ts';
import { fieldOf } from './editors/target.ts';
import type { Guard } from './guard.ts';
import { showNotice } from './prompt/notice.ts';
import type { Prompts } from './prompts.ts';
import type { Arriving } from './watch/receive.ts';

/** Takes in texts on their way into a field. */
export interface Intake {
  /**
   * Looks at a text and asks about its tokens. Synchronous, so that its event can still be held.
   * @returns false when there is nothing to ask; then the event must not be touched.
   */
  readonly take: (arriving: Arriving) => boolean;
  /** Puts in what was held before it could be known that there is nothing to ask. */
  readonly letIn: (arriving: Arriving) => void;
}

function arrivalOf(arriving: Arriving): Arrival {
  const { target, text, html } = arriving;
  const anchor = fieldOf(target) ?? target;
  if (arriving.kind === 'drop') return { text, html, anchor, put: dropPlace(target, arriving.event) };
  const place = placeAt(target);
  return { text, html, anchor, put: (content) => putContent(place, content) };
}

export function createIntake(guard: Guard, prompts: Prompts): Intake {
  return {
    take: (arriving) => {
      const arrival = arrivalOf(arriving);
      const found = examine(arrival, guard);
      // Tokens that a vendor published are told about and let in.
      if (found === 'public') showNotice({ text: t('notice_public'), anchor: arrival.anchor });
      if (!found || found === 'public') return false;
      prompts.answer(found);
      return true;
    },
    letIn: (arriving) => {
      const { text, html } = arriving;
      void arrivalOf(arriving).put(html === '' ? { text } : { text, html });
    },
  };
}
