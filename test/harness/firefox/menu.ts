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

/** Chooses an entry of the context menu that is open, as a click on it does. */
export async function chooseMenu(session: Session, title: string): Promise<void> {
  await until(`the menu entry ${title}`, () => session.inChrome(() => session.call('system', choose, title)));
}
