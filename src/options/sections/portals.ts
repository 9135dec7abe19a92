import { withItems } from '../../core/settings/with-items.ts';
import { hasOrigins, onOriginsChanged } from '../../platform/permissions.ts';
import { portals, type Portal } from '../../portals/index.ts';
import { h } from '../../ui/element.ts';
import { list, t } from '../../ui/i18n.ts';
import { portalTitle } from '../../ui/portal-title.ts';
import { statusLine, type StatusLine } from '../../ui/status-line.ts';
import { toggle, type Switch } from '../../ui/switch.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { section } from '../section.ts';
import { switchWatch, type Watched } from '../../messaging/switch-watch.ts';

const hostsOf = ({ hosts, customDomains }: Portal): string =>
  [
    list(hosts.map((pattern) => pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, ''))),
    customDomains && t('options_custom_domains'),
  ]
    .filter(Boolean)
    .join(' · ');

function portalSwitch(portal: Portal, live: LiveSettings, status: StatusLine): Switch {
  const { id, hosts } = portal;
  const title = portalTitle(portal);
  const watched: Watched = {
    patterns: hosts,
    isOn: ({ portals }) => portals.includes(id),
    change: (on, { portals }) => ({ portals: withItems(portals, [id], on) }),
  };
  const hint = h('span', { className: 'hint' }, hostsOf(portal));
  const made = toggle(
    title,
    false,
    (on) => {
      status.say('info');
      void switchWatch(live, watched, on)
        .then((done) => {
          if (done) return status.say('ok', t(on ? 'options_portal_on' : 'options_portal_off', title));
          made.input.checked = false;
          status.say('problem', t('permission_denied'));
        })
        .catch(status.failed);
    },
    hint,
  );
  return made;
}

/** A switch for each portal. One is on when the person switched it on and the browser still grants its hosts. */
export function portalSwitches(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const switches = portals.map((portal) => ({ portal, ...portalSwitch(portal, live, status) }));
  const refresh = (): void => {
    for (const { portal, input } of switches) {
      void hasOrigins(portal.hosts).then((granted) => {
        input.checked = granted && live.now().portals.includes(portal.id);
      });
    }
  };
  live.watch(refresh);
  onOriginsChanged(refresh);
  const items = switches.map(({ element }) => h('li', {}, element));
  return h('div', { className: 'stack' }, h('ul', { className: 'plain portals' }, ...items), status.element);
}

/** The switches of the portals, under their heading. */
export const portalsSection = (live: LiveSettings): HTMLElement =>
  section('portals', t('options_portals'), h('p', {}, t('options_portals_why')), portalSwitches(live));
