// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { adviceFor } from '../../../src/core/advice.ts';
import type { LinkAnswer } from '../../../src/messaging/protocol.ts';
import { clipboardSection } from '../../../src/popup/clipboard-section.ts';
import { lookAt } from '../../../src/popup/masking.ts';

// Keys in place of sentences: the tests ask what is said, not how.
vi.mock('../../../src/platform/i18n.ts', () => ({
  uiLanguage: () => 'en',
  getMessage: (key: string, substitutions: readonly string[]) => [key, ...substitutions].join(' '),
}));
const permissions = vi.hoisted(() => ({ requestLinkService: vi.fn() }));
vi.mock('../../../src/platform/permissions.ts', () => permissions);
vi.mock('../../../src/platform/storage.ts', () => ({
  readSettings: () => Promise.resolve({ link: { base: 'https://links.example' } }),
}));
const { send } = vi.hoisted(() => ({ send: vi.fn() }));
vi.mock('../../../src/messaging/send.ts', () => ({ send }));

const token = (seed: string): string =>
  `${seed.repeat(6)}4B7CA9F1E2D3C4B5A697-${'D24FB11DBE31D4621C4817E028D9E1F'}`.toUpperCase();
const [client, access] = [token('a1'), token('c6')];
const text = `{"ClientToken":"${client}","AccessToken":"${access}"}`;

const clipboard = { readText: vi.fn(), writeText: vi.fn() };
const made = (link: string): LinkAnswer => ({ ok: true, link, expiresAt: Date.UTC(2026, 10, 26, 14, 5) });
let answers: (LinkAnswer | Error)[] = [];

const press = async (label: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith(label));
  if (!button) throw new Error(`no button ${label} in ${document.body.textContent}`);
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
};
/** What the lines say that speak for themselves. */
const said = (): string => [...document.querySelectorAll('.status')].map(({ textContent }) => textContent).join(' ');
const preview = (): string => document.querySelector('textarea')?.value ?? '';
const sent = (): string[] =>
  send.mock.calls.filter(([name]) => name === 'link:create').map(([, { secret }]) => String(secret));

beforeEach(() => {
  vi.clearAllMocks();
  answers = [];
  vi.stubGlobal('navigator', { clipboard });
  clipboard.readText.mockResolvedValue(text);
  clipboard.writeText.mockResolvedValue(undefined);
  send.mockImplementation((name: string, { rules = [] }: { rules?: string[] } = {}) => {
    if (name === 'advice:get') return Promise.resolve(adviceFor(rules));
    const answer = name === 'link:create' ? answers.shift() : undefined;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  document.body.replaceChildren(clipboardSection((value) => lookAt(value)));
});

describe('masking the clipboard', () => {
  it('shows what was found and changes nothing before it is asked to', async () => {
    await press('popup_mask_clipboard');
    expect(document.body.textContent).toContain('Mews client token');
    expect(document.querySelector('.note.warn')?.textContent).toContain('stand together');
    expect(document.querySelector('.note:not(.warn)')?.textContent).toContain('yours alone');
    expect(preview()).toContain('"ClientToken":"A1A1***9E1F"');
    expect(clipboard.writeText).not.toHaveBeenCalled();
    expect(sent()).toEqual([]);
  });

  it('quotes a vendor once, whatever it says the same of', async () => {
    await press('popup_mask_clipboard');
    expect(document.querySelectorAll('.note:not(.warn)')).toHaveLength(2);
    expect(document.querySelectorAll('blockquote')).toHaveLength(1);
  });

  it('copies the masked text', async () => {
    await press('popup_mask_clipboard');
    await press('popup_copy_masked');
    expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith(preview());
    expect(preview()).not.toContain(client);
    expect(said()).toContain('popup_copied_masked');
  });

  it('offers the text for copying by hand where the browser refuses', async () => {
    clipboard.writeText.mockRejectedValue(new Error('denied'));
    await press('popup_mask_clipboard');
    await press('popup_copy_masked');
    expect(said()).toContain('popup_copy_failed');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('takes the text in a box where the clipboard cannot be read, or is empty', async () => {
    clipboard.readText.mockRejectedValueOnce(new Error('denied'));
    await press('popup_mask_clipboard');
    expect(document.body.textContent).toContain('popup_clipboard_unreadable');
    const box = document.querySelector('textarea');
    if (box) box.value = text;
    await press('popup_check');
    expect(preview()).not.toContain(access);
    expect(document.body.textContent).toContain('popup_found');
  });

  it('says that it looks at a long text, before it stands still over it', async () => {
    clipboard.readText.mockResolvedValue(`${text}${' '.repeat(200_000)}`);
    await press('popup_mask_clipboard');
    expect(said()).toContain('popup_file_checking');
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    expect(said()).toContain('popup_found');
    expect(preview()).not.toContain(access);
  });

  it('leaves a clean clipboard alone', async () => {
    clipboard.readText.mockResolvedValue('RequestId: 17');
    await press('popup_mask_clipboard');
    expect(said()).toContain('popup_clean');
    expect(clipboard.writeText).not.toHaveBeenCalled();
  });
});

describe('for the keyboard and a screen reader', () => {
  const at = (): string => document.activeElement?.textContent ?? '';

  it('says what came of it in a line that was there before, and goes to what can be done next', async () => {
    const line = document.querySelector('.status');
    await press('popup_mask_clipboard');
    expect(line?.textContent).toBe('popup_found_other 2');
    expect(at()).toBe('popup_copy_masked');
    await press('popup_again');
    expect(line?.textContent).toBe('');
    expect(at()).toBe('popup_mask_clipboard');
    clipboard.readText.mockResolvedValueOnce('RequestId: 17');
    await press('popup_mask_clipboard');
    expect(line?.textContent).toBe('popup_clean');
    expect(at()).toBe('popup_again');
    await press('popup_again');
    clipboard.readText.mockResolvedValueOnce('');
    await press('popup_mask_clipboard');
    expect(line?.textContent).toBe('popup_clipboard_empty');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
  });

  it('goes back to where the links were asked for when they are made', async () => {
    answers = [{ ok: false, reason: 'offline' }];
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'retry')?.focus();
    answers = [made('https://links.example/1'), made('https://links.example/2')];
    await press('retry');
    expect(said()).toContain('popup_copied_links_other 2');
    expect(at()).toBe('popup_copy_links');
  });
});

describe('copying with one-time links', () => {
  it('makes one for each secret and copies them with their expiry', async () => {
    answers = [made('https://links.example/1'), made('https://links.example/2')];
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    expect(sent()).toEqual([client, access]);
    expect(clipboard.writeText.mock.calls[0]?.[0]).toContain(
      '"https://links.example/1 (opens once, until 2026-11-26 14:05 UTC)"',
    );
    expect(said()).toContain('popup_copied_links_other 2');
  });

  it('keeps the text when the service fails, and makes only what is missing on a second try', async () => {
    answers = [made('https://links.example/1'), { ok: false, reason: 'offline' }];
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    expect(said()).toContain('link_failure_offline');
    expect(clipboard.writeText).not.toHaveBeenCalled();
    expect(preview()).toContain('***');
    answers = [made('https://links.example/2')];
    await press('retry');
    expect(sent()).toEqual([client, access, access]);
    expect(clipboard.writeText).toHaveBeenCalledOnce();
  });

  it('says so when the worker was killed', async () => {
    answers = [new Error('link:create: no answer')];
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    expect(said()).toContain('link_failure_lost');
  });

  it('asks for the permission in the click, then goes on', async () => {
    answers = [{ ok: false, reason: 'permission' }];
    permissions.requestLinkService.mockResolvedValue(true);
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    answers = [made('https://links.example/1'), made('https://links.example/2')];
    await press('popup_allow_service');
    expect(permissions.requestLinkService).toHaveBeenCalledExactlyOnceWith('https://links.example/*');
    expect(said()).toContain('popup_copied_links');
  });

  it('leads to the options where no service is chosen', async () => {
    answers = [{ ok: false, reason: 'no-service' }];
    await press('popup_mask_clipboard');
    await press('popup_copy_links');
    await press('popup_choose_service');
    expect(send).toHaveBeenLastCalledWith('options:open');
  });
});
