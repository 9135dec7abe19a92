import { t } from '../ui/i18n.ts';
import { preparePage } from '../ui/page.ts';
import '../ui/page.css';

preparePage(t('options_title'));
