import { h } from '../../ui/element.ts';
import { rememberMessages, t } from '../../ui/i18n.ts';
import { copyText } from '../copy.ts';
import { button } from './button.ts';
import { listenToKeys } from './keys.ts';
import { openPanel } from './panel.ts';

/** Long enough to read and to reach a button by keyboard; hovering or focusing it stops the clock. */
const SHOWN_MS = 12_000;

export interface NoticeAction {
  readonly part: string;
  readonly label: string;
  readonly press: () => void;
}

export interface Notice {
  readonly text: string;
  readonly anchor: Element;
  readonly actions?: readonly NoticeAction[];
  /** Stays until it is answered: it holds something that would be lost. */
  readonly stays?: boolean;
}

/** What the page takes away comes back after a while, a few times: at once, the two would go on forever. */
const AGAIN_MS = 1000;
const TIMES = 3;

/** Says something by a field, politely: it takes no focus and goes by itself. @returns takes it away before that. */
export function showNotice(notice: Notice, times = TIMES): () => void {
  const { text, anchor, actions = [], stays = false } = notice;
  const again = (): void => {
    if (stays && times > 1) setTimeout(() => showNotice(notice, times - 1), AGAIN_MS);
  };
  const panel = openPanel(anchor, again, false);
  const buttons = [...actions, { part: 'dismiss', label: t('prompt_close'), press: () => undefined }].map(
    ({ part, label, press }) => {
      const closing = (): void => {
        panel.close();
        press();
      };
      return button(part, label, closing, 'quiet');
    },
  );
  const shown = h(
    'div',
    { className: 'notice', 'data-part': 'notice' },
    h('p', {}, text),
    h('div', { className: 'actions' }, ...buttons),
  );
  panel.show(shown);
  panel.announce(text);
  listenToKeys(panel.signal, panel, panel.isSeen);
  const leave = (): void =>
    void setTimeout(() => (shown.querySelector(':hover, :focus') ? leave() : panel.close()), SHOWN_MS);
  if (!stays) leave();
  return panel.close;
}

/** A paste that was put away unanswered: nothing was inserted, and it is one step away. */
export const heldNotice = (anchor: Element, again: () => void): void =>
  void showNotice({
    text: t('notice_held'),
    anchor,
    stays: true,
    actions: [{ part: 'show-again', label: t('notice_show_again'), press: again }],
  });

/** A text that found no place: it is copied from here, or put in by another try. */
export function homelessNotice(anchor: Element, text: string, retry: () => void): void {
  const copy = (): void => void copyText(text).catch(() => homelessNotice(anchor, text, retry));
  showNotice({
    text: t('prompt_homeless'),
    anchor,
    stays: true,
    actions: [
      { part: 'copy', label: t('prompt_copy'), press: copy },
      { part: 'retry', label: t('prompt_retry'), press: retry },
    ],
  });
}

/** Prepares the words for the time when the extension is gone under the page, and its messages with it. */
export function updateNotice(): () => void {
  rememberMessages(['language', 'notice_updated', 'prompt_close']);
  return () => showNotice({ text: t('notice_updated'), anchor: document.activeElement ?? document.documentElement });
}
