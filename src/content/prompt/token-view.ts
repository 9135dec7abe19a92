import type { AdviceNote } from '../../core/advice.ts';
import type { Finding } from '../../core/index.ts';
import { h } from '../../ui/element.ts';
import { number, sentences, t, type MessageKey } from '../../ui/i18n.ts';
import { titleLang } from '../../ui/title-lang.ts';
import { lineOf, type Case, type Choice } from '../case.ts';
import { ownAddress } from '../watch/own-address.ts';
import { button } from './button.ts';
import type { ExceptionKind } from './exceptions.ts';

/** How far the answer to a case has got. */
export type Phase =
  | { readonly step: 'asking'; readonly sentence?: string }
  | { readonly step: 'confirming' }
  | { readonly step: 'exceptions' }
  | { readonly step: 'linking' }
  | { readonly step: 'delivering' }
  | { readonly step: 'failed'; readonly sentence: string }
  | { readonly step: 'homeless' };

/** What the person can do in the prompt; all but `choose` answer for every token that has no answer of its own. */
export interface TokenActions {
  readonly choose: (finding: Finding, choice: Choice) => void;
  readonly answer: (choice: Choice) => void;
  readonly go: (phase: 'asking' | 'confirming' | 'exceptions') => void;
  readonly except: (kind: ExceptionKind) => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly copy: () => void;
  readonly dismiss: () => void;
}

export interface TokenModel {
  readonly asked: Case;
  readonly phase: Phase;
  readonly choices: ReadonlyMap<Finding, Choice>;
  readonly advice: readonly AdviceNote[];
  /** Cases that wait behind this one. */
  readonly waiting: number;
}

const CHOICES: readonly Choice[] = ['mask', 'link', 'keep'];

/** A kind's name: its title comes with the advice, and is not carried into every page; until then its id will do. */
const kindName = (rule: string, advice: readonly AdviceNote[]): string =>
  advice.find((note) => note.rule === rule && !note.strong)?.title ?? rule.replaceAll('-', ' ');

function findingRow(model: TokenModel, finding: Finding, actions: TokenActions): HTMLElement {
  const { asked, choices, advice } = model;
  const line = asked.text.includes('\n') ? t('prompt_line', String(lineOf(asked.text, finding))) : '';
  const single = asked.findings.length === 1;
  const chosen = choices.get(finding);
  const own = CHOICES.map((choice) =>
    h(
      'button',
      {
        type: 'button',
        className: 'choice',
        'data-part': `row-${choice}`,
        'aria-pressed': String(chosen === choice),
        onclick: () => actions.choose(finding, choice),
      },
      t(`prompt_choice_${choice}`),
    ),
  );
  return h(
    'li',
    { className: 'finding', 'data-part': 'finding' },
    // What the person takes for a secret has no kind.
    asked.moment !== 'selection' &&
      h('span', { className: 'kind', lang: titleLang(finding.rule) }, kindName(finding.rule, advice)),
    h('code', {}, finding.mask),
    h('span', { className: 'line' }, line),
    ...(single ? [] : [h('span', { className: 'choices', role: 'group', 'aria-label': finding.mask }, ...own)]),
  );
}

/** Advice and vendors' words are English with English marks: screen readers are told so. */
const lang = 'en';

function adviceLines(advice: readonly AdviceNote[]): HTMLElement[] {
  const strong = advice.filter((note) => note.strong);
  const quotes = new Map(advice.flatMap(({ quote }) => (quote ? [[quote.text, quote.source]] : [])));
  return [
    // What is said of a pair holds for both of its kinds.
    ...(strong.length > 0 ? strong : advice).map(({ why, strong: loud }) =>
      h('p', { lang, className: loud ? 'why strong' : 'why' }, why),
    ),
    ...[...quotes].map(([text, source]) =>
      h('blockquote', { lang }, `“${text}” `, h('cite', {}, new URL(source).hostname)),
    ),
  ];
}

const WORDS: Readonly<Partial<Record<Phase['step'], MessageKey>>> = {
  linking: 'prompt_linking',
  exceptions: 'prompt_exceptions_which',
  homeless: 'prompt_homeless',
  confirming: 'prompt_as_it_is_sure',
};

/** Steps whose words tell of nothing bad. */
const CALM: readonly Phase['step'][] = ['linking', 'exceptions'];

/** What a step says that the one before did not. */
export function wordsOf(phase: Phase): string {
  if ('sentence' in phase) return phase.sentence;
  const key = WORDS[phase.step];
  return key ? t(key) : '';
}

function actionsFor({ asked, phase }: TokenModel, actions: TokenActions): HTMLElement[] {
  const present = asked.moment !== 'arrival' && asked.moment !== 'reading';
  switch (phase.step) {
    case 'delivering':
      return [];
    case 'linking':
      return [button('cancel', t('prompt_cancel'), actions.cancel)];
    case 'failed':
      return [
        button('retry', t('prompt_retry'), actions.retry, 'primary'),
        button('mask', t('prompt_mask'), () => actions.answer('mask')),
        button('back', t('prompt_back'), () => actions.go('asking')),
      ];
    case 'homeless':
      return [
        button('copy', t('prompt_copy'), actions.copy, 'primary'),
        // A field may be written to again, and where a link found no room a mask may.
        button('retry', t('prompt_retry'), actions.retry),
        button('mask', t('prompt_mask'), () => actions.answer('mask')),
        button('dismiss', t('prompt_close'), actions.dismiss),
      ];
    case 'confirming':
      return [
        button(
          'as-it-is-sure',
          t(present ? 'prompt_keep_sure' : 'prompt_paste_sure'),
          () => actions.answer('keep'),
          'danger',
        ),
        button('back', t('prompt_back'), () => actions.go('asking')),
      ];
    case 'exceptions':
      return [
        button('except-once', t('prompt_except_once'), () => actions.except('once')),
        button('except-value', t('prompt_except_value'), () => actions.except('value')),
        button('except-rule', t('prompt_except_rule'), () => actions.except('rule')),
        button('except-site', t('prompt_except_site', ownAddress().hostname), () => actions.except('site')),
        button('back', t('prompt_back'), () => actions.go('asking')),
      ];
    case 'asking':
      return [
        button('mask', t('prompt_mask'), () => actions.answer('mask'), 'primary'),
        button('link', t('prompt_link'), () => actions.answer('link')),
        // What the person took for a secret is no kind that could be told of the next time.
        ...(asked.moment === 'selection'
          ? []
          : [button('exceptions', t('prompt_exceptions'), () => actions.go('exceptions'), 'quiet')]),
        button(
          'as-it-is',
          t(present ? 'prompt_keep' : 'prompt_paste_as_it_is'),
          () => actions.go('confirming'),
          'quiet',
        ),
      ];
  }
}

/** The prompt for tokens in a text: what was seen, why it matters, what can be done. Masks and rule names only. */
export function tokenView(model: TokenModel, actions: TokenActions): Node[] {
  const { asked, advice, phase, waiting } = model;
  const count = number(asked.findings.length);
  const words = wordsOf(phase);
  return [
    h('h2', {}, t(`prompt_title_${asked.moment}`, count)),
    h('ul', { className: 'findings' }, ...asked.findings.map((finding) => findingRow(model, finding, actions))),
    h(
      'div',
      { className: 'actions' },
      words && h('p', { className: CALM.includes(phase.step) ? '' : 'problem' }, words),
      ...actionsFor(model, actions),
    ),
    // Below the buttons: it arrives later, and must not move one away from under the pointer.
    ...adviceLines(advice),
    h('p', { className: 'keys' }, sentences(t('prompt_keys'), waiting > 0 && t('prompt_waiting', String(waiting)))),
  ];
}
