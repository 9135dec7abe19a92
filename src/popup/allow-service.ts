import { requestLinkService } from '../platform/permissions.ts';
import { button } from '../ui/button.ts';
import { t } from '../ui/i18n.ts';
import type { StatusLine } from '../ui/status-line.ts';

/**
 * A button that has the browser ask for a link service, and tries again what wanted it.
 * @param pattern called in the click, which has no time to read it first; nothing to ask for where there is none
 */
export const allowService = (
  pattern: () => string | undefined,
  status: StatusLine,
  again: () => void,
): HTMLButtonElement =>
  button(t('popup_allow_service'), () => {
    const wanted = pattern();
    if (wanted === undefined) return again();
    void requestLinkService(wanted).then((granted) => {
      if (granted) again();
      else status.say('problem', t('permission_denied'));
    });
  });
