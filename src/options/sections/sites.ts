import { withItems } from '../../core/settings/with-items.ts';
import { h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { removableList } from '../removable-list.ts';
import { section } from '../section.ts';
import { siteFrom } from '../site-address.ts';
import { switchWatch, type Watched } from '../../messaging/switch-watch.ts';

const watched = (origin: string, ...patterns: string[]): Watched => ({
  patterns,
  isOn: ({ sites }) => sites.includes(origin),
  change: (on, { sites }) => ({ sites: withItems(sites, [origin], on) }),
});

/** Help desks on addresses of their own. */
export function sitesSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const address = h('input', {
    type: 'text',
    inputMode: 'url',
    placeholder: 'help.example.com',
    autocomplete: 'off',
    spellcheck: false,
  });
  const list = removableList(t('options_sites_none'), (origin) => {
    void switchWatch(live, watched(origin), false)
      .then(() => status.say('ok', t('options_portal_off', origin)))
      .catch(status.failed);
  });
  live.watch(({ sites }) => list.show(sites));

  const add = (): void => {
    const site = siteFrom(address.value);
    address.ariaInvalid = String(!site);
    if (!site) {
      status.say('problem', t('options_site_invalid'));
      return address.focus();
    }
    void switchWatch(live, watched(site.origin, site.pattern), true)
      .then((done) => {
        if (!done) return status.say('problem', t('permission_denied'));
        address.value = '';
        status.say('ok', t('options_portal_on', site.origin));
      })
      .catch(status.failed);
  };
  const form = h(
    'form',
    { className: 'stack', onsubmit: (event) => event.preventDefault() },
    h('label', { className: 'field' }, h('span', {}, t('options_site_address')), address),
    h('button', { type: 'submit', className: 'button', onclick: add }, t('options_site_add')),
  );
  return section('sites', t('options_sites'), h('p', {}, t('options_sites_why')), list.element, form, status.element);
}
