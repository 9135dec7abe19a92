import { originPattern } from '../links/index.ts';
import type { Answer, ListedLink } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { linkFailureText } from '../ui/link-failure.ts';
import { statusLine } from '../ui/status-line.ts';
import { momentText } from '../ui/time.ts';
import { allowService } from './allow-service.ts';

type Failure = Exclude<Answer<'link:state' | 'link:burn'>, { ok: true }>;

function linkRow({ id, service, madeAt, expiresAt }: ListedLink): HTMLElement {
  const status = statusLine(() => burnIt);
  const lost = (): void => status.say('problem', t('link_failure_lost_state'));
  const refuse = (failure: Failure, again: () => void): void => {
    const allow = failure.reason === 'permission' && allowService(() => originPattern(service), status, again);
    status.say('problem', h('p', {}, linkFailureText(failure)), allow && h('div', { className: 'row' }, allow));
  };

  const check = async (): Promise<void> => {
    const answer = await send('link:state', { id });
    if (!answer.ok) return refuse(answer, look);
    const opened = 'openedAt' in answer ? answer.openedAt : undefined;
    const text = opened === undefined ? t(`link_state_${answer.state}`) : t('link_state_opened_at', momentText(opened));
    status.say('info', text);
  };
  const burn = async (): Promise<void> => {
    const answer = await send('link:burn', { id });
    if (answer.ok) status.say('ok', t(`link_burned_${answer.state}`));
    else refuse(answer, burnNow);
  };
  const look = (): void => void check().catch(lost);
  const burnNow = (): void => void burn().catch(lost);
  const ask = (): void =>
    status.say(
      'info',
      t('link_burn_sure'),
      ' ',
      button(t('link_burn_yes'), burnNow, 'danger'),
      ' ',
      button(t('cancel'), () => status.say('info')),
    );

  const name = t('link_made', new URL(service).host, momentText(madeAt));
  const named = (label: string, press: () => void): HTMLButtonElement => {
    const element = button(label, press, 'quiet');
    element.setAttribute('aria-label', t('link_action', label, name));
    return element;
  };
  const burnIt = named(t('link_burn'), ask);
  return h(
    'li',
    {},
    h('div', {}, name, ' ', h('small', {}, t('link_expires', momentText(expiresAt)))),
    h('div', { className: 'row' }, named(t('link_check'), look), burnIt),
    status.element,
  );
}

/** Links that were made and have not expired: what became of each, and burning it. None when there are none. */
export async function linksSection(): Promise<HTMLElement[]> {
  const links = await send('link:list').catch(() => []);
  if (links.length === 0) return [];
  return [
    h(
      'section',
      { className: 'part', 'aria-labelledby': 'links' },
      h('h2', { id: 'links' }, t('popup_links')),
      h('ul', { className: 'plain links' }, ...links.map(linkRow)),
    ),
  ];
}
