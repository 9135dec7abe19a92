import { send } from '../messaging/send.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import { clipboardSection } from './clipboard-section.ts';
import { detectOptions } from './detect-options.ts';
import { linksSection } from './links-section.ts';
import { lookAt } from './masking.ts';
import { pageSection } from './page-section.ts';
import './popup.css';

const main = preparePage(t('extension_name'));
let options = detectOptions(await readSettings());
onSettings((settings) => (options = detectOptions(settings)));

main.append(clipboardSection((text) => lookAt(text, options)));
main.append(await pageSection());
const links = await linksSection();
if (links) main.append(links);
main.append(
  h(
    'footer',
    {},
    button(t('popup_options'), () => void send('options:open').then(() => window.close()), 'quiet'),
  ),
);
