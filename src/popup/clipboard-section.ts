import { button } from '../ui/button.ts';
import { fill, h, type Child } from '../ui/element.ts';
import { foundList } from '../ui/found-list.ts';
import { t, tn } from '../ui/i18n.ts';
import { statusLine } from '../ui/status-line.ts';
import { pause } from '../waiting/pause.ts';
import type { Looked } from './masking.ts';
import { resultView } from './result-view.ts';

/** Of a text that is read in less time than the person notices: it needs no word. */
const MOST_AT_ONCE = 200_000;
/** Within it what was said is drawn. */
const DRAWN_MS = 50;

/** "Mask the clipboard": the popup's one primary action. Where the clipboard cannot be read, a box takes the text. */
export function clipboardSection(look: (text: string) => Looked): HTMLElement {
  const status = statusLine();
  const body = h('div', { className: 'stack' });

  /** Says what came of it, and goes to what can be done next. */
  const show = (said: Child, ...content: readonly Child[]): void => {
    fill(body, ...content);
    status.say('info', said);
    body.querySelector<HTMLElement>('textarea:not([readonly]), .button')?.focus();
  };

  const start = (): void =>
    show(
      null,
      button(t('popup_mask_clipboard'), () => void readClipboard(), 'primary'),
      h('p', { className: 'hint' }, t('popup_local')),
    );

  const box = (why: string): void => {
    const text = h('textarea', { rows: 5, spellcheck: false });
    show(
      h('p', {}, why),
      h('label', { className: 'field' }, h('span', {}, t('popup_box')), text),
      h(
        'div',
        { className: 'row' },
        button(t('popup_check'), () => (text.value.trim() === '' ? text.focus() : void check(text.value)), 'primary'),
        button(t('popup_back'), start, 'quiet'),
      ),
    );
  };

  const result = (text: string): void => {
    const looked = look(text);
    if (looked.findings.length > 0)
      show(h('h2', {}, tn('popup_found', looked.secrets.length)), resultView(looked, start));
    else
      show(
        looked.seen.length > 0 ? foundList(looked.seen) : h('p', {}, t('popup_clean')),
        button(t('popup_again'), start),
      );
  };

  /** Says so first where it takes seconds: this page stands still meanwhile. */
  async function check(text: string): Promise<void> {
    if (text.length > MOST_AT_ONCE) {
      show(t('popup_file_checking'));
      await pause(DRAWN_MS);
    }
    result(text);
  }

  async function readClipboard(): Promise<void> {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim() === '') box(t('popup_clipboard_empty'));
      else await check(text);
    } catch {
      box(t('popup_clipboard_unreadable'));
    }
  }

  start();
  return h('section', { className: 'part', 'aria-label': t('popup_mask_clipboard') }, status.element, body);
}
