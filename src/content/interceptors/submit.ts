import { t } from '../../ui/i18n.ts';
import { listenersAround } from '../around.ts';
import type { Context } from '../context.ts';
import { letters } from '../editors/arrival.ts';
import { fieldOf, isTextField, trueTarget } from '../editors/target.ts';
import { isOurs } from '../prompt/host.ts';
import { showNotice } from '../prompt/notice.ts';
import { pause } from '../../waiting/pause.ts';
import { hold } from '../watch/hold.ts';
import { saysSend } from './send-words.ts';
import { fieldsBeside, goesWith } from './sent-from.ts';

/** What a button says that goes on to nothing, whatever else it says: "Cancel reply". */
const CANCELS = /\b(?:cancel|discard|abbrechen|ann?ul|zruš)|キャンセル/i;
/** In letters: what says more is no button, but a card or a sentence. */
const LONGEST = 32;
/** A field this low is a chat's: Enter sends there. */
const CHAT_HEIGHT = 90;
/** In a form only one line is: in a field of some lines, as a bare text area has two, Enter begins the next one. */
const LINE_HEIGHT = 48;

/** By its name, not its class: a page around this frame has classes of its own. */
const isNamed = <N extends 'input' | 'button'>(node: EventTarget, name: N): node is HTMLElementTagNameMap[N] =>
  (node as Element).localName === name;

/** Links that look like buttons among them, entries of the menu beside a button, and components. */
const isButton = (node: EventTarget): node is HTMLElement =>
  /^(?:a|(?:.+-)?button)$/.test((node as Element).localName) ||
  /^(?:button|menuitem)$/.test((node as Element).role ?? '');

function isSender(node: HTMLElement): boolean {
  // A link that leads to another place sends nothing, unlike `#` and `javascript:`.
  if (/^(?!\s*(?:#|javascript:))./i.test(node.getAttribute('href') ?? '')) return false;
  if (!isNamed(node, 'button') && letters(node.textContent).length > LONGEST) return false;
  const words = `${node.ariaLabel ?? ''} ${node.title} ${node.textContent}`;
  return saysSend(words) && !CANCELS.test(words);
}

function sends(event: MouseEvent): boolean {
  for (const node of event.composedPath()) {
    if (isNamed(node, 'input'))
      return /^(?:submit|image)$/.test(node.type) || (node.type === 'button' && saysSend(node.value));
    if (isNamed(node, 'button') && node.form && node.type === 'submit') return true;
    if (!isButton(node)) continue;
    if (isSender(node)) return true;
    // The words of a button in a component may stand in a slot: they are those of the component.
    if (letters(node.textContent) && !node.querySelector('slot')) return false;
  }
  return false;
}

function sendsByKey(event: KeyboardEvent): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return true;
  const target = trueTarget(event);
  if (target?.localName === 'input') return true;
  if (!target || !fieldOf(target)) return false;
  if ((target as HTMLElement).enterKeyHint === 'send') return true;
  // The body of an editor's frame is as high as its text, and the frame is the field.
  const box = (target === document.body && document.scrollingElement) || target;
  if (!target.closest('form')) return box.clientHeight < CHAT_HEIGHT;
  const { rows = 1 } = target as Partial<HTMLTextAreaElement>;
  return rows < 2 && target.clientHeight < LINE_HEIGHT;
}

/** After this a chat has emptied the field that it sent. */
const SENT_MS = 500;

/**
 * Stops a submit once while a token is unanswered, and shows where, or while a text that was held back or files wait for an
 * answer, which would be left behind. The next try goes through: it is deliberate.
 */
export function gateSubmit({ lifetime, listeners, fields, guard, prompts, uploads }: Context): void {
  const warnedOf = new Map<'paste' | 'field' | 'files', unknown>();
  /** Each press is told one thing: a notice about a text that waits is not yet the question about what stands in the field. */
  const isNews = (what: 'paste' | 'field' | 'files', state: unknown): boolean => {
    const before = warnedOf.get(what);
    warnedOf.set(what, state);
    return Boolean(state) && state !== before;
  };

  const gate = (event: Event): void => {
    if (!event.isTrusted || !guard.watches() || isOurs(event)) return;
    const from = trueTarget(event);
    const field = fields.firstOpen(from ? fieldsBeside(from) : []);
    const held = prompts.heldBack().findLast(({ anchor }) => !from || goesWith(from, anchor));
    const text = isTextField(field) ? field.value : field?.textContent;
    const say = (words: string): void => {
      hold(event);
      // A button in a page around this frame is no element here.
      showNotice({ text: words, anchor: from ?? document.documentElement });
    };
    if (isNews('paste', held)) say(t('notice_paste_first'));
    else if (isNews('field', field && `${fields.openCount()} ${text}`)) {
      hold(event);
      // The question comes behind what was held back, and nobody would see why nothing is sent.
      if (held) say(t('notice_paste_first'));
      if (field) fields.ask(field, 'submit');
    } else if (isNews('files', uploads.pending())) say(t('notice_files_first'));
    else void pause(SENT_MS).then(fields.lookAgain);
  };

  // The text may stand in an editor's frame, and the button in the page around it.
  for (const { add } of [listeners, listenersAround(listeners, lifetime)]) {
    add('click', (event) => {
      if (sends(event)) gate(event);
    });
    add('keydown', (event) => {
      if (sendsByKey(event)) gate(event);
    });
    add('submit', gate);
  }
}
