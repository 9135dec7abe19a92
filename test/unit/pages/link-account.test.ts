// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import type { AccountState } from '../../../src/messaging/protocol.ts';
import { parseSettings, type Settings } from '../../../src/core/settings/index.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ uiLanguage: () => 'en', getMessage: (key: string) => key }));
vi.mock('../../../src/platform/permissions.ts', () => ({ requestLinkService: () => Promise.resolve(true) }));

let tell: (state: AccountState) => void = () => undefined;
vi.mock('../../../src/messaging/send.ts', () => ({
  send: () => new Promise((resolve) => (tell = resolve)),
}));

const { linkForm } = await import('../../../src/options/sections/link.ts');

const settings = parseSettings({ link: { provider: 'onetimesecret', base: 'https://links.example', ttl: 3600 } });

/** The form, and what changes the settings somewhere else. */
function openForm(): { form: HTMLElement; change: (settings: Settings) => void } {
  let change: (settings: Settings) => void = () => undefined;
  const watch = (listener: typeof change): void => (change = listener)(settings);
  const form = linkForm({ now: () => settings, write: () => Promise.resolve(), watch });
  return { form, change: (next) => change(next) };
}

const hint = (form: HTMLElement): string | undefined => form.querySelector('.hint')?.textContent;

async function typedBeforeTheAnswer(text: string): Promise<string | undefined> {
  const { form } = openForm();
  const token = form.querySelector<HTMLInputElement>('[type=password]');
  if (token) token.value = text;
  tell({ isStored: true, isLasting: true });
  await vi.waitFor(() => expect(hint(form)).toBe('options_link_account_stored'));
  return token?.value;
}

it('what is typed before the worker has woken up stays', async () => {
  expect(await typedBeforeTheAnswer('made-up')).toBe('made-up');
});

it('a service that is changed elsewhere is shown, with its account', async () => {
  const { form, change } = openForm();
  tell({ isStored: true, isLasting: true });
  await vi.waitFor(() => expect(hint(form)).toBe('options_link_account_stored'));
  change(parseSettings({ link: { provider: 'onetimesecret', base: 'https://eu.onetimesecret.com', ttl: 7777 } }));
  expect([...form.querySelectorAll('select')].map(({ value }) => value)).toEqual(['eu', '7777']);
  tell({ isStored: false, isLasting: true });
  await vi.waitFor(() => expect(hint(form)).toBe(''));
  change(parseSettings({}));
  expect(form.querySelector('select')?.value).toBe('none');
});

it('a change of something else leaves what is about to be chosen', () => {
  const { form, change } = openForm();
  const service = form.querySelector('select');
  if (service) service.value = 'eu';
  change({ ...settings, onPaste: 'mask' });
  expect(service?.value).toBe('eu');
});
