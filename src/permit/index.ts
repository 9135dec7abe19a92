import { originPattern } from '../links/index.ts';
import { send } from '../messaging/send.ts';
import { requestLinkService } from '../platform/permissions.ts';
import { readSettings } from '../platform/storage.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import { statusLine } from '../ui/status-line.ts';
import '../ui/page.css';

// Only a click on a page of ours may ask for a permission; the prompt, which needs the link, is on somebody else's page.

const main = preparePage(t('permit_title'));
const status = statusLine();
const { base } = (await readSettings()).link;
const close = button(t('close'), () => window.close());

const allow = (service: string): void =>
  void requestLinkService(originPattern(service)).then((granted) => {
    if (!granted) return status.say('problem', t('permission_denied'));
    status.say('ok', t('permit_done'));
    ask?.remove();
    close.focus();
  });

const ask = base === undefined ? undefined : button(t('permit_allow'), () => allow(base), 'primary');
main.append(
  h('p', {}, base === undefined ? t('link_failure_no_service') : t('permit_why', new URL(base).host)),
  h('p', { className: 'hint' }, t('permit_what')),
  h(
    'div',
    { className: 'row' },
    ask,
    base === undefined && button(t('popup_choose_service'), () => void send('options:open')),
    close,
  ),
  status.element,
);
ask?.focus();
