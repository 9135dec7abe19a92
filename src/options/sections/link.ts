import { originPattern, regions } from '../../links/index.ts';
import { send } from '../../messaging/send.ts';
import { requestLinkService } from '../../platform/permissions.ts';
import { h } from '../../ui/element.ts';
import { regionName, t } from '../../ui/i18n.ts';
import { linkFailureText } from '../../ui/link-failure.ts';
import { isOff, setOff } from '../../ui/button.ts';
import { statusLine } from '../../ui/status-line.ts';
import { durationText } from '../../ui/time.ts';
import { accountFields } from '../account-fields.ts';
import { readLinkForm, serviceOf, TTLS, type LinkChoice } from '../link-form.ts';
import type { LiveSettings } from '../live-settings.ts';
import { section } from '../section.ts';

const option = (value: string, text: string): HTMLOptionElement => h('option', { value }, text);

/** The service that makes one-time links, or none. Saving asks the browser for its host and tests it, in one click. */
export function linkForm(live: LiveSettings): HTMLElement {
  const { base: storedBase, ttl: storedTtl } = live.now().link;
  let hasAccount = false;

  const service = h(
    'select',
    { onchange: () => refresh() },
    option('none', t('options_link_none')),
    ...regions.map(({ id, code }) => option(id, t('options_link_region', regionName(code)))),
    option('own', t('options_link_own')),
  );
  const address = h('input', {
    type: 'text',
    inputMode: 'url',
    placeholder: 'https://links.example.com',
    autocomplete: 'off',
    spellcheck: false,
  });
  const addressField = h('label', { className: 'field' }, h('span', {}, t('options_link_address')), address);
  const ttls = [...new Set([...TTLS, storedTtl])].sort((a, b) => a - b);
  const ttl = h('select', {}, ...ttls.map((seconds) => option(String(seconds), durationText(seconds))));
  const account = accountFields();
  const details = h(
    'div',
    { className: 'stack' },
    addressField,
    h('label', { className: 'field' }, h('span', {}, t('options_link_ttl')), ttl),
    account.element,
  );
  const save = h('button', { type: 'submit', className: 'button primary', onclick: () => submit() });
  const status = statusLine();

  const refresh = (): void => {
    details.hidden = service.value === 'none';
    addressField.hidden = service.value !== 'own';
    save.textContent = t(service.value === 'none' ? 'options_save' : 'options_link_save');
  };
  const showAccount = async (): Promise<void> => {
    const state = await send('account:state');
    hasAccount = state.isStored;
    account.show(state);
  };

  async function store({ base, ttl: life, account: changed }: LinkChoice, granted: boolean): Promise<void> {
    if (changed !== undefined) await send('account:write', changed);
    await live.write(({ link }) => ({ link: { ...link, base, ttl: life } }));
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
    const form = {
      service: service.value,
      address: address.value,
      ttl: Number(ttl.value),
      signIn: account.signIn(),
      user: account.user.value,
      token: account.token.value,
    };
    const read = readLinkForm(form, { base: live.now().link.base, hasAccount });
    const inputs = { address, user: account.user, token: account.token };
    for (const [name, input] of Object.entries(inputs)) input.ariaInvalid = String(!read.ok && read.field === name);
    if (!read.ok) {
      status.say('problem', t(`options_link_problem_${read.problem}`));
      return inputs[read.field].focus();
    }
    const { choice } = read;
    // Directly in the click, before anything is awaited: the browser takes the question at no other time.
    const asked = choice.base === undefined ? Promise.resolve(true) : requestLinkService(originPattern(choice.base));
    setOff(save, true);
    void asked
      .then((granted) => store(choice, granted))
      .catch(status.failed)
      .finally(() => setOff(save, false));
  }

  service.value = serviceOf(storedBase);
  address.value = service.value === 'own' ? (storedBase ?? '') : '';
  ttl.value = String(storedTtl);
  account.show({ isStored: false, isLasting: true });
  refresh();
  void showAccount();
  const form = { className: 'stack', onsubmit: (event: Event) => event.preventDefault() };
  return h(
    'form',
    form,
    h('label', { className: 'field' }, h('span', {}, t('options_link_service')), service),
    details,
    h('div', { className: 'row' }, save),
    status.element,
  );
}

/** The form for the link service, under its heading. */
export const linkSection = (live: LiveSettings): HTMLElement =>
  section('link', t('options_link'), h('p', {}, t('options_link_why')), linkForm(live));
