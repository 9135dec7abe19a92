import { route } from '../messaging/router.ts';
import { send } from '../messaging/send.ts';
import { scannerHandlers } from './handlers.ts';

route(scannerHandlers(() => send('settings:read')));
