import { shadowRootOf } from '../../platform/dom.ts';
import { t } from '../../ui/i18n.ts';
import { showNotice } from './notice.ts';

/**
 * Firefox ends a content script at once when its extension is updated: its panels stay on the page and answer nothing
 * any more. The script that comes after it takes them away and says what became of what they held. (In Chromium the old
 * script lives on, and its panels with it.)
 */
export function clearLeftovers(): void {
  if (import.meta.env.MODE !== 'firefox') return;
  const left = [...document.querySelectorAll('div[popover=manual]')].filter((host) =>
    shadowRootOf(host)?.querySelector('.panel'),
  );
  for (const host of left) host.remove();
  if (left.length > 0) showNotice({ text: t('notice_interrupted'), anchor: document.activeElement ?? document.body });
}
