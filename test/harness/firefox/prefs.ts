type Pref = string | number | boolean;

const QUIET: Readonly<Record<string, Pref>> = {
  'remote.prefs.recommended': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** Console lines of every process go to the program's output, where the harness reads them. */
const TALKATIVE: Readonly<Record<string, Pref>> = {
  'devtools.console.stdout.chrome': true,
  'devtools.console.stdout.content': true,
};

const LIKE_A_TEST: Readonly<Record<string, Pref>> = {
  // The dialog of permissions.request is the browser's own; without it the request is granted at once.
  'extensions.webextOptionalPermissionPrompts': false,
  // Whatever the language of the machine: the specs read what stands on the screen.
  'intl.locale.requested': 'en-US',
  'devtools.jsonview.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** A page comes into a process that is there already: to start one is as much work as all that a test does in it. */
const THRIFTY: Readonly<Record<string, Pref>> = {
  // Of pages of no site, as each new tab is until it is sent to an address.
  'dom.ipc.processCount': 1,
  // A site's process waits for the next page of it. Pages of a site that are open at once have one each, as ever.
  'dom.ipc.processReuse.unusedGraceMs': 60_000,
};

/** A profile that is started again: its tabs come back, and an extension that nobody signed may stay. */
const KEPT: Readonly<Record<string, Pref>> = {
  'browser.startup.page': 3,
  'xpinstall.signatures.required': false,
};

/** What a person sets by "Never remember history". */
const NO_HISTORY: Readonly<Record<string, Pref>> = { 'browser.privatebrowsing.autostart': true };

const through = (proxy: number): Readonly<Record<string, Pref>> => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

/** What a profile is for. `proxy` is a loopback port. */
interface ProfileUse {
  readonly proxy?: number | undefined;
  readonly isKept?: boolean;
  readonly noHistory?: boolean | undefined;
}

/** Text of a `user.js`. */
export function userJs(port: number, { proxy, isKept, noHistory }: ProfileUse = {}): string {
  const prefs = {
    ...QUIET,
    ...TALKATIVE,
    ...LIKE_A_TEST,
    ...THRIFTY,
    ...(isKept && KEPT),
    ...(noHistory && NO_HISTORY),
    ...(proxy !== undefined && through(proxy)),
    'marionette.port': port,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
