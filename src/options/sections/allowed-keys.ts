import { withItems } from '../../core/settings/with-items.ts';
import { detect } from '../../core/index.ts';
import { h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { removableList } from '../removable-list.ts';
import { section } from '../section.ts';

/** Longer is no key's name, and every watched page reads it. */
const LONGEST = 100;

/** Between a key and its value. */
const HAS_VALUE = /=|:\s/;

/**
 * Signs alone are no key, and would be the same as every other key of signs. Who pastes a whole line would have its secret
 * stored.
 */
const isKey = (name: string): boolean =>
  /[\p{L}\p{N}]/u.test(name) && !HAS_VALUE.test(name) && detect(name).length === 0;

/** Keys whose values are never asked about. */
export function allowedKeysSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const key = h('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: false,
    placeholder: 'workflow_token',
    maxLength: LONGEST,
  });
  const list = removableList(t('options_keys_none'), (gone) => {
    void live.write(({ allowedKeys }) => ({ allowedKeys: withItems(allowedKeys, [gone], false) })).catch(status.failed);
  });
  live.watch(({ allowedKeys }) => list.show(allowedKeys));
  const add = (): void => {
    const name = key.value.trim();
    const isFit = isKey(name);
    key.ariaInvalid = String(!isFit);
    if (!isFit) {
      status.say('problem', t('options_keys_invalid'));
      return key.focus();
    }
    void live
      .write(({ allowedKeys }) => ({ allowedKeys: withItems(allowedKeys, [name], true) }))
      .then(() => {
        key.value = '';
        status.say('ok', t('options_saved'));
      })
      .catch(status.failed);
  };
  return section(
    'keys',
    t('options_keys'),
    h('p', {}, t('options_keys_why')),
    list.element,
    h(
      'form',
      { className: 'stack', onsubmit: (event) => event.preventDefault() },
      h('label', { className: 'field' }, h('span', {}, t('options_keys_name')), key),
      h('button', { type: 'submit', className: 'button', onclick: add }, t('options_keys_add')),
    ),
    status.element,
  );
}
