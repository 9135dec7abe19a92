import { liveSettings } from '../messaging/live-settings.ts';
import type { PageStatus } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { switchWatch } from '../messaging/switch-watch.ts';
import { hasOrigins } from '../platform/permissions.ts';
import { extensionUrl } from '../platform/runtime.ts';
import { runInFrames } from '../platform/scripting.ts';
import { activeTab, type Tab } from '../platform/tabs.ts';
import { button, setOff } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { sentences, t, tn } from '../ui/i18n.ts';
import { statusLine } from '../ui/status-line.ts';
import { toggle } from '../ui/switch.ts';
import { pause } from '../waiting/pause.ts';
import { placeAt, type Place } from './place.ts';
import { selfTest } from './self-test.ts';
import { whyUnwatchable, type Unwatchable } from './unwatchable.ts';

/** Scripts that were just put into an open page need a moment to report. */
const REPORT_MS = 400;

const statusOf = (tab: Tab): Promise<PageStatus | undefined> =>
  send('tab:status', { tab: tab.id }).catch(() => undefined);

/** A script can be put into the tab in front while the popup is open (`activeTab`), if into any page at all. */
async function unwatchable({ id, url = '' }: Tab): Promise<Unwatchable | undefined> {
  const [top] = await runInFrames(id, () => document.contentType, 0);
  return whyUnwatchable({ address: url, type: top?.answer }, extensionUrl(''));
}

function standing(status: PageStatus | undefined, isRevoked: boolean): string {
  const { state, open, handled } = status ?? { state: 'off', open: 0, handled: 0 };
  return sentences(
    isRevoked ? t('popup_page_revoked') : t(`popup_page_${state}`),
    open > 0 && tn('popup_page_open', open),
    handled > 0 && tn('popup_page_handled', handled),
  );
}

/** Whether this page is watched, and the switch for it. */
export async function pageSection(): Promise<HTMLElement> {
  const [tab, live] = await Promise.all([activeTab(), liveSettings()]);
  const why = tab ? await unwatchable(tab) : 'refused';
  const place = placeAt(tab?.url ?? '');
  const status = statusLine(() => input);
  const section = h('section', { className: 'part', 'aria-labelledby': 'page' });
  section.append(h('h2', { id: 'page' }, t('popup_page')), status.element);
  if (!tab || !place || why) {
    const byHand = h('p', { className: 'hint' }, t('popup_by_hand'));
    status.say('info', h('p', {}, t(`popup_page_${why ?? 'refused'}`)), byHand);
    return section;
  }
  const show = async (): Promise<void> => {
    const [now, isGranted] = await Promise.all([statusOf(tab), hasOrigins([place.pattern])]);
    const isRevoked = !isGranted && place.isOn(live.now());
    const parts = (now?.blind ?? []).flatMap((origin) => {
      const part = placeAt(origin);
      return part ? [watchToo(new URL(origin).hostname, part)] : [];
    });
    status.say('info', standing(now, isRevoked), h('div', { className: 'row' }, ...parts));
    test.hidden = now?.state !== 'watching' && now?.state !== 'cannot';
  };
  /** Says what came of it. @returns whether the browser grants it. */
  const switchTo = async (part: Place, on: boolean): Promise<boolean> => {
    const granted = await switchWatch(live, part, on, true);
    if (!granted) {
      status.say('problem', t('permission_denied'));
      return false;
    }
    if (on) await pause(REPORT_MS);
    await show();
    return true;
  };
  /** A frame of the page that comes from another host, which has a switch of its own. */
  const watchToo = (host: string, part: Place): HTMLElement =>
    button(t('popup_watch', host), () => void switchTo(part, true).catch(status.failed));
  const { element, input } = toggle(
    t('popup_watch', place.title),
    place.isOn(live.now()) && (await hasOrigins([place.pattern])),
    (on) => {
      setOff(input, true);
      void switchTo(place, on)
        .then((granted) => (input.checked &&= granted))
        .catch(status.failed)
        .finally(() => setOff(input, false));
    },
  );
  const test = selfTest(tab.id);
  section.append(element, test);
  await show();
  return section;
}
