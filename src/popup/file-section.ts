import { checkFiles } from '../messaging/check-files.ts';
import type { CheckedFile } from '../messaging/protocol.ts';
import { fill, h } from '../ui/element.ts';
import { fileReasonText } from '../ui/file-reason.ts';
import { number, t, tn } from '../ui/i18n.ts';
import { titleLang } from '../ui/title-lang.ts';

/** @param link gives a clean copy an address */
function answer({ file, report }: CheckedFile, link: (file: File) => string): HTMLElement[] {
  const { status, reason = 'failed', counts, total, name } = report;
  if (status === 'unreadable') return [h('p', {}, fileReasonText(reason))];
  if (status === 'clean') return [h('p', {}, t('popup_file_clean'))];
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
      { className: 'button primary', href: link(file), download: name, 'aria-label': t('popup_file_save_name', name) },
      t('popup_file_save'),
    ),
  ];
}

/** Files to be checked and saved as clean copies. For a tab: a file chooser closes the popup of a toolbar button. */
export function fileSection(): HTMLElement {
  const results = h('ul', { className: 'plain stack' });
  const chooser = h('input', {
    type: 'file',
    multiple: true,
    onchange: () => void checkAll([...(chooser.files ?? [])]),
  });

  /** Of the clean copies that can be saved. */
  let links: string[] = [];
  let stop = new AbortController();

  /** One after the other, as the scanner does, and each answer as soon as it is there. Others in their place stop it. */
  const checkAll = async (files: readonly File[]): Promise<void> => {
    stop.abort();
    const { signal } = (stop = new AbortController());
    links.forEach((href) => URL.revokeObjectURL(href));
    links = [];
    const rows = files.map((file) => ({ file, said: h('div', {}, h('p', {}, t('popup_file_checking'))) }));
    fill(
      results,
      ...rows.map(({ file, said }) => h('li', { className: 'note stack' }, h('strong', {}, file.name), said)),
    );
    const link = (file: File): string => {
      const href = URL.createObjectURL(file);
      links.push(href);
      return href;
    };
    for (const { file, said } of rows) {
      const [checked] = await checkFiles([file], signal);
      if (signal.aborted) return;
      if (checked) fill(said, ...answer(checked, link));
    }
  };
  return h(
    'section',
    {
      className: 'part stack',
      'aria-labelledby': 'file',
      ondragover: (event) => event.preventDefault(),
      ondrop: (event) => {
        event.preventDefault();
        void checkAll([...(event.dataTransfer?.files ?? [])]);
      },
    },
    h('h2', { id: 'file' }, t('popup_file')),
    h('p', { className: 'hint' }, t('popup_file_hint')),
    h('label', { className: 'field' }, h('span', {}, t('popup_file_choose')), chooser),
    // Each answer is told as it comes, not all of them again.
    h('div', { role: 'status', 'aria-atomic': 'false' }, results),
  );
}
