import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import { liveSettings } from '../messaging/live-settings.ts';
import './options.css';
import { allowedKeysSection } from './sections/allowed-keys.ts';
import { customSection } from './sections/custom.ts';
import { exceptionsSection } from './sections/exceptions.ts';
import { kindsSection } from './sections/kinds.ts';
import { linkSection } from './sections/link.ts';
import { pasteSection } from './sections/paste.ts';
import { portalsSection } from './sections/portals.ts';
import { resetSection } from './sections/reset.ts';
import { sitesSection } from './sections/sites.ts';

/** In the order in which a person needs them. */
const SECTIONS = [
  portalsSection,
  sitesSection,
  linkSection,
  pasteSection,
  kindsSection,
  customSection,
  exceptionsSection,
  allowedKeysSection,
  resetSection,
] as const;

const main = preparePage(t('options_title'));
const live = await liveSettings();
main.append(h('p', {}, t('options_saved_at_once')), ...SECTIONS.map((make) => make(live)));
