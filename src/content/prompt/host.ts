import { t } from '../../ui/i18n.ts';
import tokens from '../../ui/tokens.css?inline';
import styles from './prompt.css?inline';

/** The element of ours that a panel is drawn in, in a page's top layer. */
export interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly body: HTMLElement;
  readonly alert: HTMLElement;
}

// Ours, so that interceptors and scanners leave them alone.
const hosts = new WeakSet<EventTarget>();

export const isHost = (node: EventTarget): boolean => hosts.has(node);

/** Whether an event happened in a panel of ours. */
export const isOurs = (event: Event): boolean => event.composedPath().some(isHost);

/** All that a page's style could say about a host, said by us with the last word: `all` says nothing of the direction. */
export const styleAt = (left: number, top: number): string =>
  `all:initial;direction:ltr;position:fixed;left:${left}px;top:${top}px;`.replaceAll(';', '!important;');

export function createHost(document: Document): Host {
  const host = document.createElement('div');
  hosts.add(host);
  host.popover = 'manual';
  // Of the page another may be said, and a screen reader would read our words with its voice.
  host.lang = t('language');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + styles;
  const body = document.createElement('div');
  body.className = 'panel';
  body.role = 'dialog';
  // A key that is held down would press the button that takes the place of the first, too.
  body.onkeydown = ({ repeat, key }) => !(repeat && key === 'Enter');
  // A live region is read when its text changes, so it must be there first; and it stays, whatever the panel shows.
  const alert = document.createElement('p');
  alert.role = 'alert';
  alert.className = 'unseen';
  root.append(style, body, alert);
  return { host, root, body, alert };
}
