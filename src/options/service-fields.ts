import { regions } from '../links/index.ts';
import type { Settings } from '../core/settings/index.ts';
import { h } from '../ui/element.ts';
import { regionName, t } from '../ui/i18n.ts';
import { durationText } from '../ui/time.ts';
import { accountFields, type AccountFields } from './account-fields.ts';
import { serviceOf, TTLS, type LinkForm, type ProblemField } from './link-form.ts';

/** Which link service, where it is, how long its links live, and the account there. */
export interface ServiceFields {
  readonly elements: readonly HTMLElement[];
  readonly account: AccountFields;
  readonly isNone: () => boolean;
  readonly read: () => LinkForm;
  /** Marks the field that cannot be read, and goes to it; none: takes the mark away. */
  readonly mark: (field?: ProblemField) => void;
}

const option = (value: string, text: string): HTMLOptionElement => h('option', { value }, text);

const labelled = (label: string, control: HTMLElement): HTMLElement =>
  h('label', { className: 'field' }, h('span', {}, label), control);

const serviceSelect = (): HTMLSelectElement =>
  h(
    'select',
    {},
    option('none', t('options_link_none')),
    ...regions.map(({ id, code }) => option(id, t('options_link_region', regionName(code)))),
    option('own', t('options_link_own')),
  );

const ttlSelect = (stored: number): HTMLSelectElement => {
  const ttls = [...new Set([...TTLS, stored])].sort((a, b) => a - b);
  return h('select', {}, ...ttls.map((seconds) => option(String(seconds), durationText(seconds))));
};

/**
 * Makes the fields, with what is stored in them but for the account.
 * @param onService called when another service is chosen
 */
export function serviceFields(stored: Settings['link'], onService: () => void): ServiceFields {
  const service = serviceSelect();
  const address = h('input', {
    type: 'text',
    inputMode: 'url',
    placeholder: 'https://links.example.com',
    autocomplete: 'off',
    spellcheck: false,
  });
  const addressField = labelled(t('options_link_address'), address);
  const ttl = ttlSelect(stored.ttl);
  const account = accountFields();
  const details = h('div', { className: 'stack' }, addressField, labelled(t('options_link_ttl'), ttl), account.element);
  const show = (): void => {
    details.hidden = service.value === 'none';
    addressField.hidden = service.value !== 'own';
  };
  service.addEventListener('change', () => {
    show();
    onService();
  });

  service.value = serviceOf(stored.base);
  address.value = service.value === 'own' ? (stored.base ?? '') : '';
  ttl.value = String(stored.ttl);
  account.show({ isStored: false, isLasting: true });
  show();
  const inputs = { address, user: account.user, token: account.token };
  return {
    elements: [labelled(t('options_link_service'), service), details],
    account,
    isNone: () => service.value === 'none',
    read: () => ({
      service: service.value,
      address: address.value,
      ttl: Number(ttl.value),
      signIn: account.signIn(),
      user: account.user.value,
      token: account.token.value,
    }),
    mark: (field) => {
      for (const [name, input] of Object.entries(inputs)) input.ariaInvalid = String(name === field);
      if (field) inputs[field].focus();
    },
  };
}
