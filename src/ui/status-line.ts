import { fill, h, type Child } from './element.ts';
import { t } from './i18n.ts';

export type Tone = 'info' | 'ok' | 'problem';

export interface StatusLine {
  readonly element: HTMLElement;
  /** Says something, by screen readers too. Nothing: the line is empty and takes no room. */
  readonly say: (tone: Tone, ...content: readonly Child[]) => void;
  /** Says that what was asked for did not work, where nothing better is known. */
  readonly failed: () => void;
}

/**
 * A line that speaks for itself. It must stand in the document, and be drawn, before its first word: screen readers announce
 * changes of a live region, not its arrival. https://www.w3.org/WAI/WCAG22/Understanding/status-messages
 * @param home has the keyboard when a button of the line that had it is gone, and nothing else in the line can be pressed
 */
export function statusLine(home?: () => HTMLElement): StatusLine {
  const element = h('div', { className: 'status', role: 'status' });
  const say = (tone: Tone, ...content: readonly Child[]): void => {
    const hadKeyboard = element.contains(document.activeElement);
    element.dataset['tone'] = tone;
    fill(element, ...content);
    if (hadKeyboard) (element.querySelector('button') ?? home?.())?.focus();
  };
  return { element, say, failed: () => say('problem', t('something_failed')) };
}
