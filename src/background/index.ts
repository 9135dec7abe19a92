import { adviceFor } from '../core/advice.ts';
import { route } from '../messaging/router.ts';
import { onOriginsChanged } from '../platform/permissions.ts';
import { extensionUrl, onInstalled, onStartup, openOptions } from '../platform/runtime.ts';
import { changeSettings, readSettings, writeRightPlaces } from '../platform/storage.ts';
import { onTabRemoved, openTab } from '../platform/tabs.ts';
import { portals } from '../portals/index.ts';
import { accountState, writeAccount } from './account.ts';
import { forgetTab } from './badge.ts';
import { takeReport, wholeStatus } from './blind-frames.ts';
import { writeSettings } from './chosen-service.ts';
import { addException } from './exceptions.ts';
import { loadHands } from './hands.ts';
import { burnLink, cancelLink, createLink, linkState, openPermit, testService } from './links.ts';
import { moveIn } from './move-in.ts';
import { forgetReceipts, listLinks } from './receipts.ts';
import { hostScanner, wakeScanner } from './scanner.ts';
import { testPage } from './self-test.ts';
import { createShareMenu, listenToShareMenu } from './share-menu.ts';
import { refreshWatch } from './registrations.ts';

// The worker forgets everything between two events: all listeners are set here, at the top level, and hold no state.

route({
  'link:create': createLink,
  'link:cancel': cancelLink,
  'link:list': listLinks,
  'link:state': linkState,
  'link:burn': burnLink,
  'link:forget': forgetReceipts,
  'link:test': testService,
  'link:permit': openPermit,
  'hands:load': (_request, sender) => loadHands(sender),
  'advice:get': ({ rules }) => adviceFor(rules),
  'settings:read': readSettings,
  'settings:write': writeSettings,
  'settings:except': addException,
  'account:state': accountState,
  'account:write': writeAccount,
  'options:open': openOptions,
  'tab:report': async (status, { tab, frameId = 0 }) => {
    if (tab?.id !== undefined) await takeReport(tab.id, frameId, status);
  },
  'tab:status': ({ tab }) => wholeStatus(tab),
  'tab:test': ({ tab }) => testPage(tab),
  'watch:refresh': () => refreshWatch({ intoOpenTabs: true }),
  'scanner:wake': wakeScanner,
});
hostScanner();
listenToShareMenu();
onOriginsChanged(() => void refreshWatch({ intoOpenTabs: true }));
onStartup(() => void refreshWatch({ intoOpenTabs: false }));
onTabRemoved((tab) => void forgetTab(tab));
onInstalled((reason) => {
  void createShareMenu();
  void moveIn();
  void changeSettings(({ salt }) => ({ salt: salt || crypto.randomUUID() }));
  void writeRightPlaces(portals);
  void refreshWatch({ intoOpenTabs: true });
  if (reason === 'install') void openTab(extensionUrl('src/onboarding/index.html'));
});
