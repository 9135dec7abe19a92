import { detect, mask } from '../core/index.ts';
import { ruleTitle } from '../core/titles.ts';
import { button } from '../ui/button.ts';
import { fill, h } from '../ui/element.ts';
import { foundList } from '../ui/found-list.ts';
import { t, tn } from '../ui/i18n.ts';
import { exampleText } from './example.ts';

/** A field to try it in, before any page is watched. Works here alone: nothing that is typed leaves this page. */
export function tryIt(): HTMLElement {
  const result = h('div', { className: 'stack', role: 'status' });
  const text = h('textarea', { rows: 8, spellcheck: false, oninput: () => look() });

  let said = '';
  const look = (): void => {
    const all = detect(text.value);
    const count = all.filter(({ publicDemo }) => !publicDemo).length;
    // What a key changes elsewhere in the text is not told again.
    const masks = all.map(({ mask: shown }) => shown).join(' ');
    if (masks === said) return;
    said = masks;
    if (all.length === 0) return fill(result);
    const seen = all.map(({ rule, mask: shown, publicDemo = false }) => ({
      rule,
      title: ruleTitle(rule),
      mask: shown,
      count: 1,
      publicDemo,
    }));
    // What is published for everybody is told of, and stays.
    if (count === 0) return fill(result, foundList(seen));
    const veil = button(
      t('onboarding_mask'),
      () => {
        text.value = mask(text.value);
        said = '';
        fill(result, h('p', {}, t('onboarding_masked')));
        text.focus();
      },
      'primary',
    );
    fill(result, h('p', {}, tn('popup_found', count)), foundList(seen), veil);
  };

  const example = button(t('onboarding_example'), () => {
    text.value = exampleText();
    look();
  });
  return h(
    'div',
    { className: 'stack' },
    h('label', { className: 'field' }, h('span', {}, t('onboarding_field')), text),
    example,
    result,
  );
}
