// @vitest-environment jsdom
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { parseSettings } from '../../../src/core/settings/index.ts';

const texts: Record<string, { message: string }> = messages;
vi.mock('../../../src/platform/i18n.ts', () => ({
  uiLanguage: () => 'de',
  getMessage: (key: string) => texts[key]?.message ?? '',
}));
vi.mock('../../../src/platform/runtime.ts', () => ({ extensionUrl: (path: string) => `/${path}` }));
vi.mock('../../../src/platform/scripting.ts', () => ({
  runInFrames: () => Promise.resolve([{ frame: 0, answer: 'text/html' }]),
}));
vi.mock('../../../src/platform/tabs.ts', () => ({
  isInTab: () => Promise.resolve(false),
  activeTab: () => Promise.resolve({ id: 1, url: 'https://hotel.zendesk.com/hc/requests/new' }),
}));
vi.mock('../../../src/platform/permissions.ts', () => ({
  hasOrigins: () => Promise.resolve(true),
  onOriginsChanged: () => undefined,
}));
vi.mock('../../../src/platform/storage.ts', () => ({
  onSettings: () => undefined,
  readSettings: () =>
    Promise.resolve(
      parseSettings({
        portals: ['zendesk'],
        sites: ['https://help.example.com'],
        quietHosts: ['wiki.example.com'],
        link: { provider: 'onetimesecret', base: 'https://links.example.com', ttl: 3600 },
      }),
    ),
}));
vi.mock('../../../src/messaging/send.ts', () => ({
  send: (name: string) =>
    Promise.resolve(
      name === 'link:list'
        ? [{ id: '1', service: 'https://links.example.com', madeAt: 1e12, expiresAt: 2e12 }]
        : name === 'account:state'
          ? { isStored: true, isLasting: true }
          : { state: 'watching', open: 1, handled: 2, blind: [] },
    ),
}));

// Five hundred rows tell no more than two, and axe would take seconds for them.
vi.mock('../../../src/options/token-kinds.ts', () => ({
  tokenKinds: () => [
    { id: 'mews-token', title: 'Mews token', vendor: 'Mews' },
    { id: 'password', title: 'Password', vendor: '' },
  ],
}));

const pages = {
  popup: () => import('../../../src/popup/index.ts'),
  options: () => import('../../../src/options/index.ts'),
  onboarding: () => import('../../../src/onboarding/index.ts'),
  permit: () => import('../../../src/permit/index.ts'),
};

// The whole core is loaded anew for each page, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  document.body.replaceChildren();
  vi.resetModules();
});

// Colours need a real layout: those are looked at in the browser.
const RULES = { 'color-contrast': { enabled: false } };

it.each(Object.entries(pages))('%s: names, labels, headings and roles are right', async (_, open) => {
  await open();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.querySelector('main h1')?.textContent).not.toBe('');
  // Of the sentences, not of the browser.
  expect(document.documentElement.lang).toBe('en');
  const { violations, passes } = await axe.run(document, { rules: RULES });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(passes.length).toBeGreaterThan(5);
});

it('never puts the stored account into the page', async () => {
  await pages.options();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const values = [...document.querySelectorAll('input')].map(({ value }) => value).join(' ');
  expect(document.body.textContent).toContain(messages.options_link_account_stored.message);
  expect(`${document.documentElement.outerHTML} ${values}`).not.toContain('stored-api-token');
});
