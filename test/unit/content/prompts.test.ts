import { expect, it, vi } from 'vitest';
import type { Case } from '../../../src/content/case.ts';
import { createPrompts } from '../../../src/content/prompts.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({
  getMessage: (key: string, words: readonly string[] = []) => [key, ...words].join(' '),
}));
// What needs a page.
const notices = vi.hoisted(() => ({ showNotice: vi.fn<(notice: object) => () => void>(), heldNotice: vi.fn() }));
vi.mock('../../../src/content/prompt/notice.ts', () => notices);
vi.mock('../../../src/content/fields/unmask.ts', () => ({}));
vi.mock('../../../src/content/prompt/token-prompt.ts', () => ({
  askAboutTokens: ({ findings, deliver }: Case) => {
    if (prompt.fails) throw new Error('no panel');
    void deliver((finding) => (finding === findings[0] ? finding.mask : 'other token')).catch(() => false);
    return new Promise((resolve) => (prompt.end = () => resolve('masked')));
  },
}));
const nowhere = (): Promise<boolean> => Promise.resolve(true);
/** The prompt that is open. */
const prompt = { end: (): void => undefined, fails: false };

it('a paste that is held back behind an open prompt is told of until it is asked about: nothing else shows that it was taken', async () => {
  const close = vi.fn();
  notices.showNotice.mockReturnValue(close);
  const { ask } = createPrompts({} as never, () => undefined);
  const paste = { moment: 'arrival', anchor: {}, text: '', findings: [], deliver: nowhere } as unknown as Case;
  void ask(paste);
  expect(notices.showNotice).not.toHaveBeenCalled();
  void ask(paste);
  expect(notices.showNotice).toHaveBeenCalledOnce();
  expect(notices.showNotice.mock.lastCall?.[0]).toMatchObject({
    text: 'sentences notice_held prompt_waiting 1',
    anchor: paste.anchor,
  });
  await Promise.resolve();
  expect(close).not.toHaveBeenCalled();
  prompt.end();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

it('a text is asked about where masking it at once fails, by whatever', async () => {
  const guard = { settings: () => ({ onPaste: 'mask' }) };
  const prompts = createPrompts(guard as never, () => undefined);
  const deliver = (): Promise<never> => Promise.reject(new Error('page'));
  const answered = prompts.answer({
    moment: 'arrival',
    anchor: {},
    text: '',
    findings: [],
    deliver,
  } as unknown as Case);
  await vi.waitFor(() => expect(prompts.isOpen()).toBe(true));
  prompt.end();
  await expect(answered).resolves.toBe('masked');
});

it('a prompt that cannot be shown is over: nothing waits behind it, and no submit is stopped for it', async () => {
  const prompts = createPrompts({} as never, () => undefined);
  prompt.fails = true;
  await expect(
    prompts.ask({ moment: 'arrival', anchor: {}, text: '', findings: [], deliver: nowhere } as unknown as Case),
  ).rejects.toThrow('no panel');
  prompt.fails = false;
  expect(prompts.isOpen()).toBe(false);
  expect(prompts.heldBack()).toEqual([]);
});

it('of two tokens of which one was kept, one is counted', async () => {
  const onHandled = vi.fn();
  const prompts = createPrompts({} as never, onHandled);
  const text = 'a token, other token';
  const findings = [
    { start: 2, end: 7, mask: '***' },
    { start: 9, end: 20 },
  ];
  const answered = prompts.ask({ moment: 'present', anchor: {}, text, findings, deliver: nowhere } as unknown as Case);
  await Promise.resolve();
  prompt.end();
  await answered;
  expect(onHandled).toHaveBeenCalledExactlyOnceWith(1);
});
