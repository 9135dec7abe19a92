import { section } from '../options/section.ts';
import { liveSettings } from '../messaging/live-settings.ts';
import { linkForm } from '../options/sections/link.ts';
import { portalSwitches } from '../options/sections/portals.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import '../options/options.css';
import { tryIt } from './try-it.ts';

const main = preparePage(t('onboarding_title'));
const live = await liveSettings();

main.append(
  h('p', {}, t('onboarding_what')),
  h(
    'ul',
    {},
    h('li', {}, t('onboarding_mask_why')),
    h('li', {}, t('onboarding_link_why')),
    h('li', {}, t('onboarding_local')),
  ),
  section('try', t('onboarding_try'), tryIt()),
  section('portals', t('onboarding_portals'), h('p', {}, t('options_portals_why')), portalSwitches(live)),
  section('link', t('onboarding_link'), h('p', {}, t('options_link_why')), linkForm(live)),
  section('ready', t('onboarding_ready'), h('p', {}, t('onboarding_ready_what'))),
);
