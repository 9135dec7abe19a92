// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { AccountState } from '../../../src/messaging/protocol.ts';
import { parseSettings } from '../../../src/core/settings/index.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ uiLanguage: () => 'en', getMessage: (key: string) => key }));
vi.mock('../../../src/platform/permissions.ts', () => ({ requestLinkService: () => Promise.resolve(true) }));

let tell: (state: AccountState) => void = () => undefined;
vi.mock('../../../src/messaging/send.ts', () => ({
  send: () => new Promise((resolve) => (tell = resolve)),
}));

const { linkForm } = await import('../../../src/options/sections/link.ts');

const link = { provider: 'onetimesecret', base: 'https://links.example', ttl: 3600 };
const live = { now: () => parseSettings({ link }), write: () => Promise.resolve(), watch: () => undefined };

async function typedBeforeTheAnswer(text: string): Promise<string | undefined> {
  const form = linkForm(live);
  const token = form.querySelector<HTMLInputElement>('[type=password]');
  if (token) token.value = text;
  tell({ isStored: true, isLasting: true });
  await vi.waitFor(() => expect(form.querySelector('.hint')?.textContent).toBe('options_link_account_stored'));
  return token?.value;
}

it('what is typed before the worker has woken up stays', async () => {
  expect(await typedBeforeTheAnswer('made-up')).toBe('made-up');
});
