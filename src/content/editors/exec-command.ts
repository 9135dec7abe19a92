import { revealCaret } from './reveal-caret.ts';
import { deepActive, editingHost, elementAt, isTextField } from './target.ts';
import { selectionOf } from './place.ts';
import { quietly } from './replay.ts';

const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * Moves the caret away and back. It ends Chromium's open typing command, so that undo takes away what we insert and
 * not what was typed before it too.
 */
function endTyping(): void {
  const active = deepActive();
  if (isTextField(active)) {
    const { selectionStart: start, selectionEnd: end, selectionDirection } = active;
    if (start === null || start !== end || active.value === '') return;
    const beside = start > 0 ? start - 1 : 1;
    active.setSelectionRange(beside, beside);
    active.setSelectionRange(start, end, selectionDirection ?? undefined);
    return;
  }
  const selection = active && selectionOf(active);
  if (!selection?.isCollapsed || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  selection.modify('move', 'backward', 'character');
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Blanks that would collapse are made to stay, as the browser does when it pastes plain text. */
const visibleBlanks = (line: string): string =>
  escape(line)
    .replaceAll(/^ | (?= )| $/g, '&nbsp;')
    .replaceAll(/\t+/g, '<span style="white-space:pre">$&</span>');

/**
 * An empty copy of the block that the caret stands in, else what the page wants for a paragraph; and whether the first line
 * is one, too, because nothing is there that it would go on from: an empty field, a bin.
 */
function blockAt(target: Element): { html: string; isFirst: boolean } {
  const host = editingHost(target);
  const caret = selectionOf(target)?.anchorNode;
  let block = elementAt(caret);
  while (block && block !== host && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  if (block && block !== host && host?.contains(block))
    return { html: (block.cloneNode() as Element).outerHTML, isFirst: !block.hasChildNodes() };
  const paragraph = document.createElement(document.queryCommandValue('defaultParagraphSeparator'));
  return { html: paragraph.outerHTML, isFirst: host?.textContent === '' };
}

/** HTML that gives back exactly this text, built as the browser builds a paste of plain text: a block a line. */
function exactHtml(text: string, target: Element): string {
  if (isTextField(target) || keepsBlanks(target)) return escape(text);
  const lines = text.split(/\r\n?|\n/).map(visibleBlanks);
  const { html, isFirst } = blockAt(target);
  const first = isFirst ? '' : lines.shift();
  const end = html.lastIndexOf('</');
  return (first ?? '') + lines.map((line) => html.slice(0, end) + (line || '<br>') + html.slice(end)).join('');
}

function keepsBlanks(target: Element): boolean {
  if ((target as HTMLElement).contentEditable === 'plaintext-only') return true;
  const { whiteSpaceCollapse } = getComputedStyle(target);
  return whiteSpaceCollapse === 'preserve' || whiteSpaceCollapse === 'break-spaces';
}

/**
 * Inserts at the selection as if it was typed, in one undo step.
 * Chromium's `insertText` takes time quadratic in the number of lines, its `insertHTML` does not; Firefox is the other
 * way round and refuses `insertHTML` in text areas.
 */
export function insertByCommand(target: Element, text: string, html?: string): boolean {
  endTyping();
  const rich = html !== undefined && !isTextField(target);
  const lines = import.meta.env.MODE !== 'firefox' && text.includes('\n') && target.localName !== 'input';
  const done = quietly(() => {
    if (rich && document.execCommand('insertHTML', false, html)) return true;
    if (lines && document.execCommand('insertHTML', false, exactHtml(text, target))) return true;
    return document.execCommand('insertText', false, text);
  });
  if (done) revealCaret(target);
  return done;
}
