import type { OnPaste } from '../../core/settings/index.ts';
import { h } from '../../ui/element.ts';
import { t } from '../../ui/i18n.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { section } from '../section.ts';

const CHOICES: readonly OnPaste[] = ['ask', 'mask', 'warn'];

/** What happens when a token is pasted. */
export function pasteSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  const inputs = CHOICES.map((value) =>
    h('input', {
      type: 'radio',
      name: 'on-paste',
      value,
      onchange: () => void live.write(() => ({ onPaste: value })).catch(status.failed),
    }),
  );
  live.watch(({ onPaste }) => {
    for (const input of inputs) input.checked = input.value === onPaste;
  });
  const rows = inputs.map((input, index) => {
    const choice = CHOICES[index] ?? 'ask';
    return h(
      'label',
      { className: 'choice-row' },
      input,
      h('span', {}, t(`options_paste_${choice}`), ' ', h('small', {}, t(`options_paste_${choice}_hint`))),
    );
  });
  return section(
    'paste',
    t('options_paste'),
    h('div', { role: 'radiogroup', 'aria-labelledby': 'paste-title' }, ...rows),
    status.element,
  );
}
