import { parseSettings } from '../../core/settings/index.ts';
import { send } from '../../messaging/send.ts';
import { button } from '../../ui/button.ts';
import { fill, h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../live-settings.ts';
import { section } from '../section.ts';

/** Everything as it was after installation; only the salt stays, which is no choice of the person's. */
export function resetSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const row = h('div', { className: 'row' });

  const reset = async (): Promise<void> => {
    await live.write(({ salt }) => ({ ...parseSettings({}), salt }));
    await send('account:write', null);
    await send('link:forget');
    await send('watch:refresh');
    offer();
    status.say('ok', t('options_reset_done'));
  };
  const yes = button(t('options_reset_yes'), () => void reset().catch(status.failed), 'danger');
  const no = button(t('options_reset_no'), () => offer());
  const ask = button(t('options_reset_ask'), () => {
    fill(row, h('p', {}, t('options_reset_sure')), yes, no);
    no.focus();
  });
  const offer = (): void => {
    fill(row, ask);
    status.say('info');
  };
  offer();
  return section('reset', t('options_reset'), row, status.element);
}
