import { parseSettings } from '../../core/settings/index.ts';
import { send } from '../../messaging/send.ts';
import { button } from '../../ui/button.ts';
import { h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { section } from '../section.ts';

/** Everything as it was after installation; only the salt stays, which is no choice of the person's. */
export function resetSection(live: LiveSettings): HTMLElement {
  const status = statusLine(() => ask);

  const reset = async (): Promise<void> => {
    await live.write(({ salt }) => ({ ...parseSettings({}), salt }));
    await send('account:write', null);
    await send('link:forget');
    await send('watch:refresh');
    status.say('ok', t('options_reset_done'));
  };
  const yes = button(t('options_reset_yes'), () => void reset().catch(status.failed), 'danger');
  const no = button(t('options_reset_no'), () => status.say('info'));
  const ask = button(t('options_reset_ask'), () => {
    status.say('info', h('p', {}, t('options_reset_sure')), h('div', { className: 'row' }, yes, no));
    no.focus();
  });
  return section('reset', t('options_reset'), ask, status.element);
}
