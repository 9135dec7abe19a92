import { pause } from '../wait.ts';
import type { Session } from './session.ts';

/** What only the extension's own pages, or the browser's window, can do. */
export interface FirefoxExtension {
  readonly id: string;
  readonly url: string;
  evaluate(source: string): Promise<unknown>;
  grant(patterns: readonly string[]): Promise<void>;
  stopBackground(): Promise<void>;
  reload(): Promise<void>;
}

interface Permissions {
  add(
    id: string,
    permissions: { origins: readonly string[]; permissions: string[]; data_collection: string[] },
    extension: object,
  ): Promise<void>;
}

interface AddonManager {
  getAddonsByTypes(types: string[]): Promise<{ readonly id: string; readonly isBuiltin: boolean }[]>;
  getAddonByID(id: string): Promise<{ reload(): Promise<void> }>;
}

const addressOf = (id: string): string =>
  (WebExtensionPolicy.getByID(id) as unknown as { mozExtensionHostname: string }).mozExtensionHostname;

async function addPermissions(id: string, origins: readonly string[]): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) throw new Error(`No extension ${id}`);
  await (module['ExtensionPermissions'] as Permissions).add(
    id,
    { origins, permissions: [], data_collection: ['authenticationInfo'] },
    extension,
  );
}

/** Of what was installed for good at an earlier start. */
async function installedId(): Promise<string | null> {
  const module = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const all = await (module['AddonManager'] as AddonManager).getAddonsByTypes(['extension']);
  return all.find(({ isBuiltin }) => !isBuiltin)?.id ?? null;
}

async function terminate(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true });
}

async function reload(id: string): Promise<void> {
  const module = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await (module['AddonManager'] as AddonManager).getAddonByID(id)).reload();
}

/** Installs a folder as a temporary extension, or a zip for good. Throws when Firefox refuses it. */
export async function installFirefoxExtension(
  session: Session,
  path: string,
  how: { readonly temporary: boolean; readonly allowPrivateBrowsing: boolean | undefined },
): Promise<FirefoxExtension> {
  const inWindow = <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> =>
    session.inChrome(() => session.call('system', fn, ...args));
  const install = async (): Promise<string> =>
    ((await session.send('Addon:Install', { path, ...how })) as { value: string }).value;
  const id = (how.temporary ? null : await inWindow(installedId)) ?? (await install());
  const url = `moz-extension://${await inWindow(addressOf, id)}`;

  return {
    id,
    url,
    evaluate: async (source) => {
      const handle = await session.newTab(false);
      return session.inTab(handle, async () => {
        try {
          // A page without scripts of its own, so that looking changes nothing.
          await session.send('WebDriver:Navigate', { url: `${url}/manifest.json` });
          return await session.callSource('page', source);
        } finally {
          await session.send('WebDriver:CloseWindow');
        }
      });
    },
    grant: (patterns) => inWindow(addPermissions, id, patterns),
    stopBackground: () => inWindow(terminate, id),
    reload: async () => {
      await inWindow(reload, id);
      await pause(200);
    },
  };
}
