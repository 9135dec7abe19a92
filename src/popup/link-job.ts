import { originPattern } from '../links/index.ts';
import { makeLinks, type LinkProblem } from '../messaging/make-links.ts';
import { send } from '../messaging/send.ts';
import { readSettings } from '../platform/storage.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { linkFailureText } from '../ui/link-failure.ts';
import type { StatusLine } from '../ui/status-line.ts';
import { allowService } from './allow-service.ts';

export interface LinkJob {
  readonly start: () => void;
  readonly onBusy: (listener: (busy: boolean) => void) => void;
}

/** Where the chosen service lives, read ahead: a click that asks for a permission has no time to read settings first. */
let servicePattern: string | undefined;
void readSettings().then(({ link }) => {
  if (link.base !== undefined) servicePattern = originPattern(link.base);
});

/**
 * Makes the links that are missing in `links`, with progress, cancel and retry in `status`.
 * @param done called when every secret has its link
 */
export function linkJob(
  secrets: readonly string[],
  links: Map<string, string>,
  status: StatusLine,
  done: () => Promise<void>,
): LinkJob {
  let tellBusy: (busy: boolean) => void = () => undefined;

  const run = async (): Promise<void> => {
    const controller = new AbortController();
    tellBusy(true);
    const problem = await makeLinks(secrets, links, controller.signal, (made) =>
      status.say(
        'info',
        t('popup_linking', String(made + 1), String(secrets.length)),
        ' ',
        button(t('cancel'), () => controller.abort()),
      ),
    );
    tellBusy(false);
    if (problem)
      status.say('problem', h('p', {}, linkFailureText(problem)), h('div', { className: 'row' }, wayOut(problem)));
    else await done();
  };
  const start = (): void => void run();

  function wayOut({ reason }: LinkProblem): HTMLElement {
    if (reason === 'no-service') return button(t('popup_choose_service'), () => void send('options:open'));
    if (reason === 'permission') return allowService(() => servicePattern, status, start);
    return button(t('retry'), start);
  }

  return {
    start,
    onBusy: (listener) => {
      tellBusy = listener;
    },
  };
}
