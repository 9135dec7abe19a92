import { unreadableReport } from '../files/report.ts';
import type { CheckedFile } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { fill, h } from '../ui/element.ts';
import { fileReasonText } from '../ui/file-reason.ts';
import { number, t, tn } from '../ui/i18n.ts';
import { titleLang } from '../ui/title-lang.ts';

async function check(file: File): Promise<CheckedFile> {
  try {
    await send('scanner:wake');
    const [checked] = await send('files:check', { id: crypto.randomUUID(), files: [file] });
    if (checked) return checked;
  } catch {
    // The scanner could not be reached; said below as what it means for the file.
  }
  return { file, report: unreadableReport(file, 'failed') };
}

function answer({ file, report }: CheckedFile): HTMLElement[] {
  const { status, reason = 'failed', counts, total, name } = report;
  if (status === 'unreadable') return [h('p', {}, fileReasonText(reason))];
  if (status === 'clean') return [h('p', {}, t('popup_file_clean'))];
  const href = URL.createObjectURL(file);
  return [
    h('p', {}, tn('popup_file_masked', total)),
    h(
      'ul',
      { className: 'plain found' },
      ...counts.map(({ rule, title, count, masks }) =>
        h(
          'li',
          {},
          h('span', {}, `${number(count)} × `, h('span', { lang: titleLang(rule) }, title)),
          ...masks.map((mask) => h('code', { className: 'mask' }, mask)),
        ),
      ),
    ),
    h(
      'a',
      { className: 'button primary', href, download: name, 'aria-label': t('popup_file_save_name', name) },
      t('popup_file_save'),
    ),
  ];
}

/** Files to be checked and saved as clean copies. For a tab: a file chooser closes the popup of a toolbar button. */
export function fileSection(): HTMLElement {
  const results = h('ul', { className: 'plain stack' });
  const chooser = h('input', { type: 'file', multiple: true, onchange: () => checkAll([...(chooser.files ?? [])]) });

  const checkAll = (files: readonly File[]): void => {
    const rows = files.map((file) => {
      const said = h('div', {}, h('p', {}, t('popup_file_checking')));
      void check(file).then((checked) => fill(said, ...answer(checked)));
      return h('li', { className: 'note stack' }, h('strong', {}, file.name), said);
    });
    fill(results, ...rows);
  };
  return h(
    'section',
    {
      className: 'part stack',
      'aria-labelledby': 'file',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        checkAll([...(event.dataTransfer?.files ?? [])]);
      },
    },
    h('h2', { id: 'file' }, t('popup_file')),
    h('p', { className: 'hint' }, t('popup_file_hint')),
    h('label', { className: 'field' }, h('span', {}, t('popup_file_choose')), chooser),
    // Each answer is told as it comes, not all of them again.
    h('div', { role: 'status', 'aria-atomic': 'false' }, results),
  );
}
