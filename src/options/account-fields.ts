import type { AccountState } from '../messaging/protocol.ts';
import { h } from '../ui/element.ts';
import { sentences, t } from '../ui/i18n.ts';

/** E-mail and API token of an account at the link service. What is stored is never put back into these fields. */
export interface AccountFields {
  readonly element: HTMLElement;
  readonly signIn: () => boolean;
  readonly user: HTMLInputElement;
  readonly token: HTMLInputElement;
  readonly empty: () => void;
  /** Says whether an account is stored, and for how long. What was typed before that was known stays. */
  readonly show: (state: AccountState) => void;
}

/** Makes the fields, without an account at first. */
export function accountFields(): AccountFields {
  const user = h('input', { type: 'email', autocomplete: 'off', spellcheck: false });
  const token = h('input', { type: 'password', autocomplete: 'off' });
  const kept = h('p', { className: 'hint' });
  const fields = h(
    'div',
    { className: 'stack' },
    kept,
    h('label', { className: 'field' }, h('span', {}, t('options_link_user')), user),
    h('label', { className: 'field' }, h('span', {}, t('options_link_token')), token),
  );
  const radio = (value: string) =>
    h('input', { type: 'radio', name: 'account', value, onchange: () => (fields.hidden = !account.checked) });
  const anonymous = radio('anonymous');
  const account = radio('account');
  const row = (input: HTMLInputElement, text: string): HTMLElement =>
    h('label', { className: 'choice-row' }, input, h('span', {}, text));
  const element = h(
    'fieldset',
    { className: 'plain-set stack' },
    h('legend', {}, t('options_link_account')),
    row(anonymous, t('options_link_anonymous')),
    row(account, t('options_link_sign_in')),
    fields,
  );
  const show = ({ isStored, isLasting }: AccountState): void => {
    const isWanted = isStored || user.value !== '' || token.value !== '';
    kept.textContent = sentences(
      isStored && t('options_link_account_stored'),
      !isLasting && t('options_link_account_forgotten'),
    );
    anonymous.checked = !isWanted;
    account.checked = isWanted;
    fields.hidden = !isWanted;
  };
  const empty = (): void => void (user.value = token.value = '');
  return { element, user, token, show, empty, signIn: () => account.checked };
}
