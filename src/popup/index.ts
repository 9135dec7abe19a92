import { detectOptions } from '../core/settings/detect-options.ts';
import { send } from '../messaging/send.ts';
import { extensionUrl } from '../platform/runtime.ts';
import { onSettings, readSettings } from '../platform/storage.ts';
import { isInTab, openTab } from '../platform/tabs.ts';
import { button } from '../ui/button.ts';
import { h } from '../ui/element.ts';
import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import { pause } from '../waiting/pause.ts';
import { clipboardSection } from './clipboard-section.ts';
import { fileSection } from './file-section.ts';
import { linksSection } from './links-section.ts';
import { lookAt } from './masking.ts';
import { pageSection } from './page-section.ts';
import './popup.css';

/** The popup opened as a page of its own, for files. */
const FILES = '#files';

const main = preparePage(t('extension_name'));
document.body.classList.toggle('tab', await isInTab());

/** What comes later would move the links from under the pointer; but a page that hangs does not answer, and nothing waits for it. */
const PAGE_MS = 300;

async function showPopup(): Promise<void> {
  const page = pageSection();
  const late = pause(PAGE_MS).then(() => undefined);
  const pageInTime = Promise.race([page, late]).catch(() => undefined);
  let options = detectOptions(await readSettings());
  onSettings((settings) => (options = detectOptions(settings)));
  const leave = (opening: Promise<void>): void => void opening.then(() => window.close());
  const clipboard = clipboardSection((text) => lookAt(text, options));
  const links = await linksSection();
  const inTime = await pageInTime;
  main.append(
    clipboard,
    ...(inTime ? [inTime] : []),
    ...links,
    h(
      'footer',
      { className: 'row' },
      button(t('popup_file'), () => leave(openTab(extensionUrl(`src/popup/index.html${FILES}`))), 'quiet'),
      button(t('popup_options'), () => leave(send('options:open')), 'quiet'),
    ),
  );
  if (!inTime) clipboard.after(await page);
}

if (location.hash === FILES) main.append(fileSection());
else await showPopup();
