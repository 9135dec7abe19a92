import { spawn, type ChildProcess } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, LaunchOptions } from '../driver.ts';
import { findBrowser } from '../find-browser.ts';
import { freePort } from '../free-port.ts';
import { dumpStorage } from '../in-page.ts';
import { startProxy } from '../proxy.ts';
import { callSource } from '../source.ts';
import { isOwnRequest } from '../own-hosts.ts';
import { readClipboard, setClipboard } from './clipboard.ts';
import { commandLine } from './command-line.ts';
import { installFirefoxExtension } from './extension.ts';
import { guard } from '../guardian.ts';
import { installFilePicker } from './file-picker.ts';
import { connectMarionette } from './marionette.ts';
import { firefoxPage } from './page.ts';
import { closePopup } from './popup-window.ts';
import { openedPopup, openPopup } from './popup.ts';
import { userJs } from './prefs.ts';
import { newProfile } from './seed.ts';
import { createSession } from './session.ts';
import { findTab } from './find-tab.ts';

const VIEWPORT = { width: 1280, height: 800 };
const TOOLBARS = 85;

function start(options: LaunchOptions, profile: string, lines: string[]): ChildProcess {
  const headless = options.display === undefined && (options.headless ?? true);
  const child = spawn(findBrowser('firefox'), commandLine(profile, headless), {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(options.display !== undefined && { DISPLAY: options.display }) },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => lines.push(...chunk.split('\n').filter(Boolean)));
  }
  return child;
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
  if (child.exitCode === null && child.signalCode === null) await ended;
  clearTimeout(timer);
}

/** Firefox by its own Marionette protocol: no driver program is needed. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const profile = options.profile ?? (await newProfile());
  const isKept = options.profile !== undefined;
  const proxy = await startProxy(options.hosts);
  const port = await freePort();
  const { noHistory } = options;
  const use = { proxy: options.record === false ? undefined : proxy.port, isKept, noHistory };
  await writeFile(join(profile, 'user.js'), userJs(port, use));
  const lines: string[] = [];
  const child = start(options, profile, lines);
  guard(child);

  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
  // The window is the viewport and the tool bars.
  const { width, height } = options.viewport ?? VIEWPORT;
  await marionette.send('WebDriver:SetWindowRect', { width, height: height + TOOLBARS });
  const { value: home } = (await marionette.send('WebDriver:GetWindowHandle')) as { value: string };
  const session = createSession(marionette, home, options.display);
  await installFilePicker(session);
  const extension = options.extension
    ? await installFirefoxExtension(session, options.extension, { temporary: !isKept, allowPrivateBrowsing: noHistory })
    : undefined;
  const own = () => {
    if (!extension) throw new Error('This browser has no extension');
    return extension;
  };

  async function newPage(url?: string) {
    const page = firefoxPage(session, await session.newTab(true));
    if (url !== undefined) await page.goto(url);
    return page;
  }

  return {
    kind: 'firefox',
    extensionUrl: extension?.url ?? '',
    profile,
    newPage,
    openExtensionPage: (path) => newPage(`${own().url}/${path}`),
    // A popup is no tab.
    findPage: async (part) =>
      part.startsWith('src/popup/') ? openedPopup(session) : firefoxPage(session, await findTab(session, part)),
    openPopup: () => openPopup(session, own().id),
    extensionEval: (fn, ...args) => own().evaluate(callSource(fn, args)) as Promise<never>,
    // Nothing to prepare: the preference that turns the dialog off does it.
    allowRequests: () => Promise.resolve(),
    grant: (patterns) => own().grant(patterns),
    setClipboard: (content) => setClipboard(session, content),
    readClipboard: () => readClipboard(session),
    stopBackground: () => own().stopBackground(),
    reloadExtension: () => own().reload(),
    requests: () => proxy.requests.filter((request) => !isOwnRequest(request)),
    consoleLines: () => lines,
    tidy: async () => {
      await session.inChrome(() => session.call('system', closePopup));
      for (const handle of (await session.send('WebDriver:GetWindowHandles')) as string[])
        if (handle !== home) await session.inTab(handle, () => session.send('WebDriver:CloseWindow'));
      await setClipboard(session, { text: '' });
      proxy.requests.splice(0);
      lines.splice(0);
    },
    storageDump: () => own().evaluate(callSource(dumpStorage, [])) as Promise<string>,
    closed: new Promise((resolve) => child.once('exit', () => resolve())),
    close: async () => {
      await marionette
        .send('Marionette:Quit', { flags: [isKept ? 'eAttemptQuit' : 'eForceQuit'] })
        .catch(() => undefined);
      marionette.close();
      await end(child);
      await proxy.close();
      if (!isKept) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
