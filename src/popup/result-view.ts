import type { AdviceNote } from '../core/advice.ts';
import { send } from '../messaging/send.ts';
import { adviceNote } from '../ui/advice-note.ts';
import { button, setOff } from '../ui/button.ts';
import { fill, h } from '../ui/element.ts';
import { foundList } from '../ui/found-list.ts';
import { t, tn } from '../ui/i18n.ts';
import { statusLine } from '../ui/status-line.ts';
import { linkJob } from './link-job.ts';
import { rulesToAdvise, safeText, type Looked } from './masking.ts';

/** A vendor says the same of several kinds: once will do. */
function quotedOnce(notes: readonly AdviceNote[]): AdviceNote[] {
  const said = new Set<string>();
  return notes.map(({ quote, ...note }) => {
    if (!quote || said.has(quote.text)) return note;
    said.add(quote.text);
    return { ...note, quote };
  });
}

/** What was found, in detail, what would be copied, and the two ways to copy it. The text stays here whatever fails. */
export function resultView(looked: Looked, again: () => void): HTMLElement {
  const status = statusLine(() => copyLinks);
  const links = new Map<string, string>();
  const preview = h('textarea', { readOnly: true, rows: 5, value: safeText(looked), spellcheck: false });
  const warning = h('div', { className: 'stack' });
  const advice = h('div', { className: 'stack' });
  const rules = rulesToAdvise(looked);
  if (rules.length > 0) {
    // Advice is a courtesy: without it everything else still works.
    void send('advice:get', { rules }).then(
      (notes) => {
        fill(warning, ...notes.filter(({ strong }) => strong).map(adviceNote));
        fill(advice, ...quotedOnce(notes.filter(({ strong }) => !strong)).map(adviceNote));
      },
      () => undefined,
    );
  }

  const copy = async (text: string, done: string): Promise<void> => {
    preview.value = text;
    try {
      await navigator.clipboard.writeText(text);
      status.say('ok', done);
    } catch {
      preview.focus();
      preview.select();
      status.say('problem', t('popup_copy_failed'));
    }
  };
  const copyMasked = button(
    t('popup_copy_masked'),
    () => void copy(safeText(looked), tn('popup_copied_masked', looked.secrets.length)),
    'primary',
  );
  const job = linkJob(looked.secrets, links, status, () =>
    copy(safeText(looked, links), tn('popup_copied_links', links.size)),
  );
  const copyLinks = button(t('popup_copy_links'), job.start);
  job.onBusy((busy) => {
    setOff(copyMasked, busy);
    setOff(copyLinks, busy);
  });

  return h(
    'div',
    { className: 'stack' },
    foundList(looked.seen),
    warning,
    h('label', { className: 'field' }, h('span', {}, t('popup_preview')), preview),
    h('div', { className: 'row' }, copyMasked, copyLinks, button(t('popup_again'), again, 'quiet')),
    status.element,
    advice,
  );
}
