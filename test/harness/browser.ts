import { launchChromium } from './chromium/launch.ts';
import type { Browser, BrowserKind, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/launch.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Starts a browser with a new, empty profile. Throws when the browser is missing or the extension does not load. */
export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Browser> {
  return LAUNCHERS[kind](options);
}
