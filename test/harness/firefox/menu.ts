import { until } from '../wait.ts';
import type { Session } from './session.ts';

interface XulMenu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
}

function choose(title: string): boolean {
  const menu = document.querySelector('#contentAreaContextMenu') as XulMenu | null;
  if (menu?.state !== 'open') return false;
  const items = [...menu.querySelectorAll('menuitem')];
  const item = items.find((candidate) => candidate.getAttribute('label')?.startsWith(title));
  if (!item) return false;
  menu.activateItem(item);
  return true;
}

function paste(): boolean {
  const menu = document.querySelector('#clipboardReadPasteMenuPopup') as XulMenu | null;
  const item = menu?.querySelector('menuitem');
  // It takes no answer at first: https://searchfox.org/mozilla-central/source/toolkit/actors/ClipboardReadPasteParent.sys.mjs
  if (menu?.state !== 'open' || !item || item.hasAttribute('disabled')) return false;
  menu.activateItem(item);
  return true;
}

/** Presses "Paste", which Firefox shows at the pointer when a page reads the clipboard. */
export async function agreeToRead(session: Session): Promise<void> {
  await until('the question whether to paste', () => session.inChrome(() => session.call('system', paste)));
}

/** Chooses an entry of the context menu that is open, as a click on it does. */
export async function chooseMenu(session: Session, title: string): Promise<void> {
  await until(`the menu entry ${title}`, () => session.inChrome(() => session.call('system', choose, title)));
}
