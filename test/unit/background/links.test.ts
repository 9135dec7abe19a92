import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../../src/platform/runtime.ts';

const BASE = 'https://links.example';
const browser = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, isPrivateInFront: false }));

vi.stubGlobal('browser', {
  runtime: { id: 'x' },
  storage: {
    local: {
      get: (key: string) => Promise.resolve({ [key]: browser.stored[key] }),
      set: (items: object) => Promise.resolve(void Object.assign(browser.stored, items)),
    },
  },
});
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { contains: () => Promise.resolve(true) },
    windows: { getLastFocused: () => Promise.resolve({ incognito: browser.isPrivateInFront }) },
  },
}));
vi.stubGlobal('fetch', () =>
  Promise.resolve(Response.json({ metadata_key: 'receipt0', secret_key: 'secret00', secret_ttl: 3600 })),
);

const { createLink } = await import('../../../src/background/links.ts');

const POPUP = {} as Sender;
const inTab = (incognito: boolean): Sender => ({ tab: { incognito } }) as Sender;

beforeEach(() => {
  browser.stored = { settings: { version: 1, link: { provider: 'onetimesecret', base: BASE, ttl: 3600 } } };
});

it.each([
  ['a page', inTab(false), false, true],
  ['a private page, whatever is in front', inTab(true), false, false],
  ['the popup', POPUP, false, true],
  ['the popup over a private window', POPUP, true, false],
])('a link made for %s', async (_, sender, isPrivateInFront, isKept) => {
  browser.isPrivateInFront = isPrivateInFront;
  expect(await createLink({ id: '1', secret: 'a secret' }, sender)).toMatchObject({ ok: true });
  expect('receipts' in browser.stored).toBe(isKept);
});
