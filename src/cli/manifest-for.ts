export type Browser = 'chromium' | 'firefox';
type Manifest = Record<string, unknown>;

const CHROMIUM_ONLY = ['minimum_chrome_version', 'message_serialization'];
const FIREFOX_ONLY = ['browser_specific_settings'];

/** Firefox has no service worker for extensions and no offscreen documents: its background page hosts the scanner. */
function forFirefox(manifest: Manifest): Manifest {
  return {
    ...manifest,
    background: { scripts: ['src/background/index.ts'], type: 'module' },
    permissions: (manifest['permissions'] as string[]).filter((permission) => permission !== 'offscreen'),
  };
}

/** The manifest of one browser, from the one `manifest.json` that stands for both. */
export function manifestFor(browser: Browser, manifest: Manifest): Manifest {
  const foreign = browser === 'firefox' ? CHROMIUM_ONLY : FIREFOX_ONLY;
  const own = Object.fromEntries(Object.entries(manifest).filter(([key]) => !foreign.includes(key)));
  return browser === 'firefox' ? forFirefox(own) : own;
}
