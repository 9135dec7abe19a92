import { checkPattern, type Problem } from '../../core/custom/check/index.ts';
import { CUSTOM_RULE, MOST_PATTERNS, type CustomPattern, type Form } from '../../core/custom/custom-pattern.ts';
import { mask } from '../../core/index.ts';
import { h } from '../../ui/element.ts';
import { t, type MessageKey } from '../../ui/i18n.ts';
import { statusLine, type StatusLine } from '../../ui/status-line.ts';
import type { LiveSettings } from '../../messaging/live-settings.ts';
import { removableList } from '../removable-list.ts';
import { section } from '../section.ts';

const FORMS: Readonly<Record<Form, MessageKey>> = {
  literal: 'options_custom_literal',
  wildcard: 'options_custom_wildcard',
  regex: 'options_custom_regex',
};

/** Of a part that is quoted: more tells no more. */
const MOST_QUOTED = 60;

const problemText = ({ reason, part }: Problem): string =>
  t(`options_custom_problem_${reason}`, part.length > MOST_QUOTED ? `${part.slice(0, MOST_QUOTED)}…` : part);

const labelled = (label: MessageKey, control: HTMLElement): HTMLElement =>
  h('label', { className: 'field' }, h('span', {}, t(label)), control);

/** The patterns that there are, each with a button that takes it away. */
function patternList(live: LiveSettings, status: StatusLine): HTMLElement {
  const list = removableList(t('options_custom_none'), (gone) => {
    void live
      .write(({ custom, rulesOff }) => ({
        custom: custom.filter((own) => own.name !== gone),
        rulesOff: rulesOff.filter((rule) => rule !== CUSTOM_RULE + gone),
      }))
      .catch(status.failed);
  });
  live.watch(({ custom }) => list.show(custom.map((own) => own.name)));
  return list.element;
}

/** The form for a new one, which is tried on an example as it is written. */
function patternForm(live: LiveSettings, status: StatusLine): HTMLElement {
  const name = h('input', { type: 'text', autocomplete: 'off', maxLength: 60 });
  const pattern = h('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  const example = h('input', { type: 'text', autocomplete: 'off', spellcheck: false });
  const tried = h('output', { className: 'mask' });
  const form = h('select', {}, ...Object.entries(FORMS).map(([value, key]) => h('option', { value }, t(key))));

  const refuse = (field: HTMLInputElement, sentence: string): undefined => {
    field.ariaInvalid = 'true';
    status.say('problem', sentence);
  };
  const read = (): CustomPattern | undefined => {
    pattern.ariaInvalid = name.ariaInvalid = 'false';
    // Who pastes it brings blanks along, with which it would be found nowhere.
    const written = pattern.value.trim();
    const checked = checkPattern(form.value as Form, written);
    if (!checked.ok) return refuse(pattern, problemText(checked));
    return { name: name.value.trim(), pattern: written, source: checked.source };
  };
  const tryIt = (): void => {
    // What was said of another pattern holds no longer.
    status.say('ok', '');
    pattern.ariaInvalid = 'false';
    const own = pattern.value !== '' && example.value !== '' ? read() : undefined;
    tried.textContent = own ? mask(example.value, { custom: [own] }) : '';
  };
  for (const field of [form, pattern, example]) field.addEventListener('input', tryIt);

  const add = (): void => {
    const own = read();
    if (!own) return pattern.focus();
    const known = live.now().custom;
    if (own.name === '' || known.some((other) => other.name === own.name)) {
      refuse(name, t('options_custom_problem_name'));
      return name.focus();
    }
    if (known.length >= MOST_PATTERNS) return status.say('problem', t('options_custom_problem_many'));
    void live
      .write(({ custom }) => ({ custom: [...custom, own] }))
      .then(() => {
        name.value = pattern.value = example.value = tried.textContent = '';
        status.say('ok', t('options_custom_added', own.name));
      })
      .catch(status.failed);
  };
  return h(
    'form',
    { className: 'stack', onsubmit: (event) => event.preventDefault() },
    labelled('options_custom_name', name),
    labelled('options_custom_form', form),
    labelled('options_custom_pattern', pattern),
    h('p', { className: 'hint' }, t('options_custom_hint')),
    labelled('options_custom_try', example),
    h('p', {}, t('options_custom_tried'), ' ', tried),
    h('button', { type: 'submit', className: 'button', onclick: add }, t('options_custom_add')),
  );
}

/** What the person looks for besides all that is known. */
export function customSection(live: LiveSettings): HTMLElement {
  const status = statusLine();
  return section(
    'custom',
    t('options_custom'),
    h('p', {}, t('options_custom_why')),
    patternList(live, status),
    patternForm(live, status),
    status.element,
  );
}
