import type { FileReport } from '../../files/report.ts';
import { h } from '../../ui/element.ts';
import { list, t, tn } from '../../ui/i18n.ts';
import { button } from './button.ts';
import { fileView, type FileChoice } from './file-view.ts';
import { openPanel } from './panel.ts';
import { listenToKeys } from './keys.ts';

/** A check that is done by then needs no word. */
const QUIET_MS = 400;

/** Says that files are being checked, when it takes long enough to be noticed. @returns takes it away. */
export function showChecking(files: readonly File[], anchor: Element, cancel: () => void): () => void {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    const panel = openPanel(anchor, cancel);
    controller.signal.addEventListener('abort', panel.close);
    const words = t('file_checking', list(files.map(({ name }) => name)));
    panel.show(h('p', { 'data-part': 'checking' }, words), button('cancel', t('file_cancel'), cancel));
    panel.announce(words);
  }, QUIET_MS);
  controller.signal.addEventListener('abort', () => clearTimeout(timer));
  return () => controller.abort();
}

/** What a screen reader says when the review opens: how many tokens, and what nobody looked into. */
function openingWords(reports: readonly FileReport[], total: number): string {
  const unread = reports.filter(({ status }) => status === 'unreadable').map(({ name }) => name);
  const words = [
    total > 0 && tn('file_title_findings', total),
    unread.length > 0 && `${t('file_title_unreadable')}: ${list(unread)}`,
  ];
  return words.filter(Boolean).join('. ');
}

/** Shows what was found in files and what could not be read, and asks what to upload. A panel taken away is a cancel. */
export function askAboutFiles(reports: readonly FileReport[], anchor: Element): Promise<FileChoice> {
  return new Promise((resolve) => {
    const choose = (choice: FileChoice): void => {
      panel.close();
      resolve(choice);
    };
    const panel = openPanel(anchor, () => choose('cancel'));
    const confirm = (confirming: boolean): void => {
      panel.show(...view(confirming));
      if (confirming) panel.announce(t('file_as_it_is_sure'));
    };
    const total = reports.reduce((sum, report) => sum + report.total, 0);
    const view = fileView(reports, total, { choose, confirm });
    confirm(false);
    const keys = { focus: panel.focus, dismiss: () => choose('cancel') };
    listenToKeys(panel.signal, total > 0 ? { ...keys, mask: () => choose('clean') } : keys, panel.isSeen);
    panel.announce(openingWords(reports, total));
  });
}
