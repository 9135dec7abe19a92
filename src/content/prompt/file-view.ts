import type { FileReport } from '../../files/report.ts';
import { h } from '../../ui/element.ts';
import { fileReasonText } from '../../ui/file-reason.ts';
import { number, rememberMessages, t, tn } from '../../ui/i18n.ts';
import { titleLang } from '../../ui/title-lang.ts';
import { button } from './button.ts';

export type FileChoice = 'clean' | 'as-it-is' | 'cancel';

export interface FileActions {
  readonly choose: (choice: FileChoice) => void;
  readonly confirm: (confirming: boolean) => void;
}

/** What nobody looked into must be seen before it leaves, and what is clean may be below the edge of a long list. */
const ORDER: readonly FileReport['status'][] = ['unreadable', 'findings', 'clean'];
const inOrder = (reports: readonly FileReport[]): FileReport[] =>
  ORDER.flatMap((wanted) => reports.filter(({ status }) => status === wanted));

function said({ status, reason, counts }: FileReport): HTMLElement[] {
  if (status === 'clean') return [h('p', {}, t('file_clean'))];
  if (status === 'unreadable') return [h('p', { className: 'problem' }, fileReasonText(reason ?? 'failed'))];
  return counts.map(({ rule, title, count, masks }) =>
    h(
      'p',
      {},
      `${number(count)} × `,
      h('span', { lang: titleLang(rule) }, title),
      ' ',
      ...masks.flatMap((mask) => [h('code', { className: 'mask' }, mask), ' ']),
    ),
  );
}

function buttons(hasFindings: boolean, confirming: boolean, { choose, confirm }: FileActions): HTMLElement[] {
  const cancel = button('cancel', t('file_cancel'), () => choose('cancel'), 'quiet');
  if (!hasFindings) return [button('as-it-is-sure', t('file_as_it_is'), () => choose('as-it-is')), cancel];
  if (!confirming) {
    return [
      button('clean', t('file_upload_clean'), () => choose('clean'), 'primary'),
      button('as-it-is', t('file_as_it_is'), () => confirm(true), 'quiet'),
      cancel,
    ];
  }
  return [
    h('p', { className: 'problem' }, t('file_as_it_is_sure')),
    button('as-it-is-sure', t('file_as_it_is_yes'), () => choose('as-it-is'), 'danger'),
    button('back', t('prompt_back'), () => confirm(false)),
  ];
}

/** The second, deliberate act may come after the extension was updated under the page. */
const WORDS = [
  'file_cancel',
  'file_upload_clean',
  'file_as_it_is',
  'file_as_it_is_sure',
  'file_as_it_is_yes',
  'prompt_back',
] as const;

/** The review of a batch of files: how many of what, and what could not be looked into and why. Masks only. */
export function fileView(
  reports: readonly FileReport[],
  total: number,
  actions: FileActions,
): (confirming: boolean) => Node[] {
  rememberMessages(WORDS);
  const items = inOrder(reports).map((report) =>
    h('li', { className: 'file', 'data-part': 'file' }, h('strong', {}, report.name), ...said(report)),
  );
  const title = h(
    'h2',
    { 'data-part': 'title' },
    total > 0 ? tn('file_title_findings', total) : t('file_title_unreadable'),
  );
  const list = h('ul', { className: 'findings' }, ...items);
  const keys = h('p', { className: 'keys' }, t(total > 0 ? 'file_keys' : 'file_keys_unreadable'));
  return (confirming) => [
    title,
    list,
    h('div', { className: 'actions' }, ...buttons(total > 0, confirming, actions)),
    keys,
  ];
}
