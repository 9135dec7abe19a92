import type { Browser } from 'webextension-polyfill';

/**
 * The extension APIs as content scripts use them: the browser's own `browser`, which Firefox has always had and Chromium
 * since 148, our minimum. The polyfill (3 kB gzip) stays out of what loads in every frame; background and pages have it.
 */
export const api: Browser = (globalThis as typeof globalThis & { browser: Browser }).browser;
