import { regions } from '../links/index.ts';
import type { Settings } from '../core/settings/index.ts';
import { fill, h } from '../ui/element.ts';
import { regionName, t } from '../ui/i18n.ts';
import { durationText } from '../ui/time.ts';
import { accountFields, type AccountFields } from './account-fields.ts';
import { serviceOf, TTLS, type LinkEntries, type ProblemField } from './link-choice.ts';

/** Which link service, where it is, how long its links live, and the account there. */
export interface ServiceFields {
  readonly elements: readonly HTMLElement[];
  readonly account: AccountFields;
  /** Puts in what is stored, but for the account. */
  readonly show: (stored: Settings['link']) => void;
  readonly isNone: () => boolean;
  readonly read: () => LinkEntries;
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

const ttlOptions = (stored: number): HTMLOptionElement[] =>
  [...new Set([...TTLS, stored])]
    .sort((a, b) => a - b)
    .map((seconds) => option(String(seconds), durationText(seconds)));

/**
 * Makes the fields, without a service at first.
 * @param onService called when another service is chosen, or shown
 */
export function serviceFields(onService: () => void): ServiceFields {
  const service = serviceSelect();
  const address = h('input', {
    type: 'text',
    inputMode: 'url',
    placeholder: 'https://links.example.com',
    autocomplete: 'off',
    spellcheck: false,
  });
  const addressField = labelled(t('options_link_address'), address);
  const ttl = h('select');
  const account = accountFields();
  const details = h('div', { className: 'stack' }, addressField, labelled(t('options_link_ttl'), ttl), account.element);
  const showDetails = (): void => {
    details.hidden = service.value === 'none';
    addressField.hidden = service.value !== 'own';
    onService();
  };
  service.addEventListener('change', showDetails);
  account.show({ isStored: false, isLasting: true });

  const inputs = { address, user: account.user, token: account.token };
  return {
    elements: [labelled(t('options_link_service'), service), details],
    account,
    show: (stored) => {
      service.value = serviceOf(stored.base);
      address.value = service.value === 'own' ? (stored.base ?? '') : '';
      fill(ttl, ...ttlOptions(stored.ttl));
      ttl.value = String(stored.ttl);
      showDetails();
    },
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
