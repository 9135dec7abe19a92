import { t } from '../ui/i18n.ts';
import { examine, unchanged, type Arrival, type Put } from './arrival.ts';
import type { Case } from './case.ts';
import { dropPlace } from './editors/drop.ts';
import { putContent, type Content } from './editors/index.ts';
import { placeAt } from './editors/place.ts';
import { deepActive } from './editors/target.ts';
import type { Guard } from './guard.ts';
import { homelessNotice, showNotice } from './prompt/notice.ts';
import type { Prompts } from './prompts.ts';
import type { Uploads } from './uploads.ts';
import type { Arriving, Reading } from './watch/arriving.ts';
import type { Hands } from './watch/world.ts';

function arrivalOf({ event, target, text, html, anchor, pictures }: Arriving): Arrival {
  const place = (): Put => {
    if (event.type === 'drop') return dropPlace(target, event as DragEvent);
    const caret = placeAt(target);
    return (content, onCancel) => putContent(caret, content, onCancel);
  };
  return { text, html, anchor, pictures, place };
}

/** Puts a text in that was held for a moment, and in which nothing was found. Where it finds no place it stays within reach. */
async function letIn(content: Content, put: Put, anchor: Element): Promise<void> {
  const offer = (): void => homelessNotice(anchor, content.text, () => void letIn(content, put, anchor));
  if (!(await put(content, offer).catch(() => false))) offer();
}

/** Takes in what is on its way into a page. */
export function createIntake(
  guard: Guard,
  prompts: Prompts,
  { arrived, opened }: Uploads,
): Pick<Hands, 'look' | 'take' | 'read' | 'settle'> {
  const find = (arrival: Arrival): Case | undefined => {
    if (!guard.asks() || guard.isRightPlace(arrival.anchor)) return undefined;
    const found = examine(arrival, guard);
    // Tokens that a vendor published are told about and let in.
    if (found === 'public') showNotice({ text: t('notice_public'), anchor: arrival.anchor });
    return found === 'public' ? undefined : found;
  };
  const ask = (arrival: Arrival): boolean => {
    const found = find(arrival);
    if (found) void prompts.answer(found);
    return found !== undefined;
  };

  return {
    look: (arriving) => examine(arrivalOf(arriving), guard),
    take: (arriving) => ask(arrivalOf(arriving)),
    read: async (data) => {
      if ('files' in data) return opened(data.files);
      let answer: Reading | undefined;
      const place =
        (): Put =>
        ({ text, html = '' }) => {
          answer = { text, html };
          return Promise.resolve(true);
        };
      await guard.wake();
      const found = find({ ...data, anchor: deepActive() ?? document.documentElement, place });
      if (!found) return null;
      await prompts.answer({ ...found, moment: 'reading' });
      return answer;
    },
    settle: async (arriving) => {
      const { place, ...arrival } = arrivalOf(arriving);
      const put = place();
      const files = arriving.files && (await arrived(arriving.files, arriving.entries ?? [], arrival.anchor));
      // Cancelled: text and files are still where they came from.
      if (arriving.files && !files) return;
      // Together, as they came: the page chooses between them.
      const putBoth: Put = (content, onCancel) => put({ ...content, ...files }, onCancel);
      await guard.wake();
      if (!ask({ ...arrival, place: () => putBoth })) await letIn(unchanged(arrival), putBoth, arrival.anchor);
    },
  };
}
