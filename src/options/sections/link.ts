import type { Settings } from '../../core/settings/index.ts';
import { originPattern } from '../../links/index.ts';
import { send } from '../../messaging/send.ts';
import { requestLinkService } from '../../platform/permissions.ts';
import { isOff, setOff } from '../../ui/button.ts';
import { h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { linkFailureText } from '../../ui/link-failure.ts';
import { statusLine } from '../../ui/status-line.ts';
import { readLinkChoice, type LinkChoice } from '../link-choice.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { section } from '../section.ts';
import { serviceFields } from '../service-fields.ts';

/** The service that makes one-time links, or none. Saving asks the browser for its host and tests it, in one click. */
export function linkForm(live: LiveSettings): HTMLElement {
  let hasAccount = false;
  const status = statusLine();
  const save = h('button', { type: 'submit', className: 'button primary', onclick: () => submit() });
  const nameSave = (): void => {
    save.textContent = t(fields.isNone() ? 'options_save' : 'options_link_save');
  };
  const fields = serviceFields(nameSave);
  const { account } = fields;

  const showAccount = async (): Promise<void> => {
    const state = await send('account:state');
    hasAccount = state.isStored;
    account.show(state);
  };

  async function store({ base, ttl, account: changed }: LinkChoice, granted: boolean): Promise<void> {
    if (changed !== undefined) await send('account:write', changed);
    await live.write(({ link }) => ({ link: { ...link, base, ttl } }));
    account.empty();
    await showAccount();
    if (base === undefined) return status.say('ok', t('options_saved'));
    if (!granted) return status.say('problem', linkFailureText({ ok: false, reason: 'permission' }));
    status.say('info', t('options_link_testing'));
    const result = await send('link:test');
    if (result.ok) status.say('ok', t(`options_link_works_${result.as}`, new URL(base).host));
    else status.say('problem', linkFailureText(result));
  }

  function submit(): void {
    if (isOff(save)) return;
    const read = readLinkChoice(fields.read(), { base: live.now().link.base, hasAccount });
    if (!read.ok) {
      status.say('problem', t(`options_link_problem_${read.problem}`));
      return fields.mark(read.field);
    }
    fields.mark();
    const { choice } = read;
    // Directly in the click, before anything is awaited: the browser takes the question at no other time.
    const asked = choice.base === undefined ? Promise.resolve(true) : requestLinkService(originPattern(choice.base));
    setOff(save, true);
    void asked
      .then((granted) => store(choice, granted))
      .catch(status.failed)
      .finally(() => setOff(save, false));
  }

  let shown: Settings['link'] | undefined;
  live.watch(({ link }) => {
    // Told of every change of the settings: what the person is about to choose here stays, unless the choice was made elsewhere.
    if (shown && shown.base === link.base && shown.ttl === link.ttl) return;
    shown = link;
    fields.show(link);
    status.say('info');
    void showAccount();
  });
  const props = { className: 'stack', onsubmit: (event: Event) => event.preventDefault() };
  return h('form', props, ...fields.elements, h('div', { className: 'row' }, save), status.element);
}

/** The form for the link service, under its heading. */
export const linkSection = (live: LiveSettings): HTMLElement =>
  section('link', t('options_link'), h('p', {}, t('options_link_why')), linkForm(live));
