import type { SelfTestOutcome } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t, type MessageKey } from '../ui/i18n.ts';
import { statusLine } from '../ui/status-line.ts';

const SENTENCES: Readonly<Record<SelfTestOutcome['result'], MessageKey>> = {
  works: 'popup_test_works',
  'not-watched': 'popup_test_not_watched',
  'no-field': 'popup_test_no_field',
  'read-only': 'popup_test_read_only',
  'right-place': 'popup_test_right_place',
  'not-found': 'popup_test_not_found',
  refused: 'popup_test_refused',
  left: 'popup_test_left',
};

/** "Test this page": a made-up token goes through the page's own editor and out again, and what came of it is said. */
export function selfTest(tab: number): HTMLElement {
  const status = statusLine();
  let running = false;
  const run = async (): Promise<void> => {
    status.say('info', t('popup_test_running'));
    const { result, field = '' } = await send('tab:test', { tab });
    const name = field === '' ? [] : [h('p', { className: 'hint' }, t('popup_test_field', field))];
    status.say(result === 'works' ? 'ok' : 'problem', h('p', {}, t(SENTENCES[result])), ...name);
  };
  const start = (): void => {
    // Two at once would each find what the other put in.
    if (running) return;
    running = true;
    void run()
      .catch(status.failed)
      .finally(() => (running = false));
  };
  return h('div', { className: 'stack' }, button(t('popup_test'), start), status.element);
}
