import { beforeEach, expect, it, vi } from 'vitest';
import type { Sender } from '../../../src/platform/runtime.ts';
import { kept } from './private-store.ts';

const BASE = 'https://links.example';
const browser = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, isPrivateInFront: false, isGranted: true }));

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
    permissions: { contains: () => Promise.resolve(browser.isGranted) },
    windows: { getLastFocused: () => Promise.resolve({ incognito: browser.isPrivateInFront }) },
  },
}));
vi.mock('../../../src/background/private-store.ts', () => import('./private-store.ts'));

const asked: { url: string; authorization: string | null }[] = [];
vi.stubGlobal('fetch', (url: string, { headers }: RequestInit) => {
  asked.push({ url, authorization: new Headers(headers).get('authorization') });
  return Promise.resolve(Response.json({ metadata_key: 'receipt0', secret_key: 'secret00', secret_ttl: 3600 }));
});

const { writeAccount } = await import('../../../src/background/account.ts');
const { writeSettings } = await import('../../../src/background/chosen-service.ts');
const { burnLink, createLink, linkState } = await import('../../../src/background/links.ts');

const POPUP = {} as Sender;
const inTab = (incognito: boolean): Sender => ({ tab: { incognito } }) as Sender;

const choose = (base: string): void => {
  browser.stored = { settings: { version: 1, link: { provider: 'onetimesecret', base, ttl: 3600 } } };
};

beforeEach(() => {
  choose(BASE);
  browser.isPrivateInFront = false;
  browser.isGranted = true;
  asked.length = 0;
  delete kept['receipts'];
  delete kept['service'];
});

it.each([
  ['a page', inTab(false), false, true],
  ['a private page, whatever is in front', inTab(true), false, false],
  ['the popup', POPUP, false, true],
  ['the popup over a private window', POPUP, true, false],
])('a link made for %s', async (_, sender, isPrivateInFront, isKept) => {
  browser.isPrivateInFront = isPrivateInFront;
  expect(await createLink({ id: '1', secret: 'a secret' }, sender)).toMatchObject({ ok: true });
  expect('receipts' in kept).toBe(isKept);
});

it('an account goes to the service that it was given for, whatever a content script writes into the settings', async () => {
  await writeAccount({ base: BASE, user: 'me', token: 'made-up' });
  await createLink({ id: '1', secret: 'a secret' }, POPUP);
  choose('https://elsewhere.example');
  await createLink({ id: '2', secret: 'a secret' }, POPUP);
  await linkState({ id: '1' });
  await linkState({ id: '2' });
  const authorization = `Basic ${btoa('me:made-up')}`;
  expect(asked).toEqual([
    { url: `${BASE}/api/v1/share`, authorization },
    { url: 'https://elsewhere.example/api/v1/share', authorization: null },
    { url: `${BASE}/api/v1/private/receipt0`, authorization },
    { url: 'https://elsewhere.example/api/v1/private/receipt0', authorization: null },
  ]);
});

it('no secret goes to a service that a content script wrote into the settings', async () => {
  const link = { provider: 'onetimesecret', base: BASE, ttl: 3600 };
  await writeSettings({ link });
  expect(await createLink({ id: '1', secret: 'a secret' }, POPUP)).toMatchObject({ ok: true });
  choose('https://elsewhere.example');
  expect(await createLink({ id: '2', secret: 'a secret' }, POPUP)).toEqual({ ok: false, reason: 'no-service' });
  expect(asked).toHaveLength(1);
  await writeSettings({ link: { ...link, base: 'https://elsewhere.example' } });
  expect(await createLink({ id: '3', secret: 'a secret' }, POPUP)).toMatchObject({ ok: true });
  await writeSettings({ onPaste: 'mask' });
  expect(await createLink({ id: '4', secret: 'a secret' }, POPUP)).toMatchObject({ ok: true });
});

it('a link is asked about and burned where its service may still be sent to', async () => {
  await createLink({ id: '1', secret: 'a secret' }, POPUP);
  asked.length = 0;
  browser.isGranted = false;
  expect(await linkState({ id: '1' })).toEqual({ ok: false, reason: 'permission' });
  expect(await burnLink({ id: '1' })).toEqual({ ok: false, reason: 'permission' });
  expect(await linkState({ id: 'unknown' })).toEqual({ ok: true, state: 'gone' });
  expect(asked).toEqual([]);
});

it('a receipt that cannot be kept costs no link', async () => {
  Object.defineProperty(kept, 'receipts', {
    configurable: true,
    get: () => {
      throw new DOMException('', 'QuotaExceededError');
    },
  });
  expect(await createLink({ id: '1', secret: 'a secret' }, POPUP)).toMatchObject({ ok: true });
});
