import { withItems } from '../../core/settings/with-items.ts';
import { button, setOff } from '../../ui/button.ts';
import { h } from '../../ui/element.ts';
import { t, tn } from '../../ui/i18n.ts';
import { kindsMatching, tokenKinds, type TokenKind } from '../token-kinds.ts';
import { statusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { section } from '../section.ts';

/** Every kind of token that is looked for; each can be switched off. */
export function kindsSection(live: LiveSettings): HTMLElement {
  const kinds = tokenKinds();
  const status = statusLine();
  const row = (kind: TokenKind) => {
    const input = h('input', {
      type: 'checkbox',
      onchange: () => {
        const isOff = !input.checked;
        void live.write(({ rulesOff }) => ({ rulesOff: withItems(rulesOff, [kind.id], isOff) })).catch(status.failed);
      },
    });
    const vendor = !kind.title.includes(kind.vendor) && h('small', {}, ` ${kind.vendor}`);
    const element = h(
      'li',
      {},
      h('label', { className: 'choice-row' }, input, h('span', { lang: 'en' }, kind.title, vendor)),
    );
    return { kind, input, element };
  };
  const rows = kinds.map(row);
  const off = h('p', { role: 'status' });
  const allOn = button(t('options_kinds_all_on'), () => void live.write(() => ({ rulesOff: [] })).catch(status.failed));
  live.watch(({ rulesOff }) => {
    for (const { kind, input } of rows) input.checked = !rulesOff.includes(kind.id);
    off.textContent = tn('options_kinds_off', rulesOff.length);
    setOff(allOn, rulesOff.length === 0);
  });

  const shown = h('p', { className: 'hint', role: 'status' });
  const search = h('input', {
    type: 'search',
    autocomplete: 'off',
    oninput: () => {
      const matching = new Set(kindsMatching(kinds, search.value));
      for (const { kind, element } of rows) element.hidden = !matching.has(kind);
      shown.textContent = tn('options_kinds_shown', matching.size);
    },
  });
  shown.textContent = tn('options_kinds_shown', kinds.length);
  return section(
    'kinds',
    t('options_kinds'),
    h('p', {}, t('options_kinds_why')),
    h('div', { className: 'row between' }, off, allOn),
    status.element,
    h('label', { className: 'field' }, h('span', {}, t('options_kinds_search')), search),
    shown,
    h(
      'ul',
      { className: 'plain kinds', tabIndex: 0, 'aria-labelledby': 'kinds-title' },
      ...rows.map(({ element }) => element),
    ),
  );
}
