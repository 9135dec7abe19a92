import { button, setOff } from '../../ui/button.ts';
import { h } from '../../ui/element.ts';
import { t, tn } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { removableList } from '../removable-list.ts';
import { section } from '../section.ts';

/** What the person said is no secret, and where nothing is to be asked. Values are kept as salted hashes alone. */
export function exceptionsSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const count = h('p', { role: 'status' });
  const clear = button(t('options_allowed_clear'), () => void live.write(() => ({ allowed: [] })).catch(status.failed));
  const hosts = removableList(t('options_quiet_none'), (gone) => {
    void live
      .write(({ quietHosts }) => ({ quietHosts: quietHosts.filter((host) => host !== gone) }))
      .catch(status.failed);
  });
  live.watch(({ allowed, quietHosts }) => {
    count.textContent = tn('options_allowed', allowed.length);
    setOff(clear, allowed.length === 0);
    hosts.show(quietHosts);
  });
  return section(
    'exceptions',
    t('options_exceptions'),
    h('h3', {}, t('options_allowed_title')),
    count,
    h('p', { className: 'hint' }, t('options_allowed_hint')),
    clear,
    h('h3', {}, t('options_quiet')),
    hosts.element,
    status.element,
  );
}
