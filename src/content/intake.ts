import { t } from '../ui/i18n.ts';
import { examine, type Arrival } from './arrival.ts';
import { dropPlace } from './editors/drop.ts';
import { putContent } from './editors/index.ts';
import { placeAt } from './editors/place.ts';
import type { Guard } from './guard.ts';
import { showNotice } from './prompt/notice.ts';
import type { Prompts } from './prompts.ts';
import type { Uploads } from './uploads.ts';
import type { Arriving } from './watch/receive.ts';

/** Takes in what is on its way into a page. */
export interface Intake {
  /** What there is to ask about a text. */
  readonly look: (arriving: Arriving) => ReturnType<typeof examine>;
  /**
   * Looks at a text and asks about its tokens. Synchronous, so that its event can still be held.
   * @returns false when there is nothing to ask; then the event must not be touched.
   */
  readonly take: (arriving: Arriving) => boolean;
  /** Decides about what was held already: reviews the files, asks about the text, puts in what is left. */
  readonly settle: (arriving: Arriving) => Promise<void>;
}

function arrivalOf({ event, target, text, html, anchor }: Arriving): Arrival {
  if (event.type === 'drop') return { text, html, anchor, put: dropPlace(target, event as DragEvent) };
  const place = placeAt(target);
  return { text, html, anchor, put: (content) => putContent(place, content) };
}

export function createIntake(guard: Guard, prompts: Prompts, { arrived }: Uploads): Intake {
  const ask = (arrival: Arrival): boolean => {
    if (!guard.asks() || guard.isRightPlace(arrival.anchor)) return false;
    const found = examine(arrival, guard);
    // Tokens that a vendor published are told about and let in.
    if (found === 'public') showNotice({ text: t('notice_public'), anchor: arrival.anchor });
    if (!found || found === 'public') return false;
    prompts.answer(found);
    return true;
  };

  return {
    look: (arriving) => examine(arrivalOf(arriving), guard),
    take: (arriving) => ask(arrivalOf(arriving)),
    settle: async (arriving) => {
      const { text, html, anchor, put } = arrivalOf(arriving);
      const files = arriving.files && (await arrived(arriving.files, arriving.entries ?? [], anchor));
      // Cancelled: text and files are still where they came from.
      if (arriving.files && !files) return;
      // Together, as they came: the page chooses between them.
      const arrival: Arrival = { text, html, anchor, put: (content) => put({ ...content, ...files }) };
      await guard.wake();
      if (!ask(arrival)) await arrival.put(html === '' ? { text } : { text, html });
    },
  };
}
