import { expect, it, vi } from 'vitest';
import type { Guard } from '../../../src/content/guard.ts';
import type { Phase, TokenActions, TokenModel } from '../../../src/content/prompt/token-view.ts';

/** A background that takes a while to give advice. */
const extension = { advise: (): void => undefined };
vi.stubGlobal('browser', {
  runtime: {
    id: 'x',
    sendMessage: () => new Promise((resolve) => (extension.advise = () => resolve({ answer: [] }))),
  },
  i18n: { getMessage: (key: string) => key },
});
// What needs a page.
const panel = vi.hoisted(() => ({
  show: vi.fn(),
  announce: vi.fn(),
  close: vi.fn(),
  isPressed: (): boolean => false,
}));
vi.mock('../../../src/content/prompt/panel.ts', () => ({ openPanel: () => panel }));
const view = vi.hoisted(() => ({ tokenView: vi.fn<(model: TokenModel, actions: TokenActions) => Node[]>(() => []) }));
vi.mock('../../../src/content/prompt/token-view.ts', () => ({
  ...view,
  wordsOf: (phase: Phase) => ('sentence' in phase ? phase.sentence : ''),
}));
vi.mock('../../../src/content/copy.ts', () => ({ copyText: () => Promise.reject(new Error('refused')) }));
const makeLinks = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../../src/messaging/make-links.ts', () => ({ makeLinks }));
const elsewhere = vi.hoisted(() => ({ focus: vi.fn() }));
vi.mock('../../../src/content/editors/target.ts', () => ({ deepActive: () => elsewhere, isTextField: () => true }));
vi.mock('../../../src/content/prompt/keys.ts', () => ({ listenToKeys: () => undefined }));

const { askAboutTokens } = await import('../../../src/content/prompt/token-prompt.ts');

const asked = { moment: 'arrival', text: '', findings: [], anchor: {} as Element } as const;
const withToken = {
  ...asked,
  text: 'secret',
  findings: [{ start: 0, end: 6, rule: 'password', severity: 'high', confidence: 'likely', mask: 's***t' }],
} as const;
const ask = (away = new AbortController()): Promise<unknown> =>
  askAboutTokens({ ...asked, deliver: () => Promise.resolve(true) }, 0, {} as Guard, away.signal);

it('advice that comes while a button is pressed is shown when it was let go: the click would be lost with the button', async () => {
  let isPressed = true;
  panel.isPressed = () => isPressed;
  void ask();
  expect(panel.show).toHaveBeenCalledTimes(1);
  extension.advise();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(panel.show).toHaveBeenCalledTimes(1);
  isPressed = false;
  await vi.waitFor(() => expect(panel.show).toHaveBeenCalledTimes(2));
});

it('advice waits no longer than its prompt is open', async () => {
  panel.isPressed = vi.fn(() => true);
  const away = new AbortController();
  const answered = ask(away);
  extension.advise();
  await vi.waitFor(() => expect(panel.isPressed).toHaveBeenCalled());
  away.abort();
  await answered;
  vi.mocked(panel.isPressed).mockClear();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(panel.isPressed).not.toHaveBeenCalled();
});

it('says that the browser refused to copy, and stays open', async () => {
  panel.close.mockClear();
  void ask();
  view.tokenView.mock.lastCall?.[1].copy();
  await vi.waitFor(() => expect(panel.announce).toHaveBeenCalledWith('prompt_copy_failed'));
  expect(view.tokenView.mock.lastCall?.[0].phase).toEqual({ step: 'failed', sentence: 'prompt_copy_failed' });
  expect(panel.close).not.toHaveBeenCalled();
});

it.each([
  ['link', 1],
  ['mask', 0],
] as const)(
  'who goes on in another field while a %s is made has the keyboard there afterwards or not',
  async (begin, times) => {
    elsewhere.focus.mockClear();
    const one = { ...withToken, begin, deliver: () => Promise.resolve(true) };
    const guard = { letPass: () => undefined } as unknown as Guard;
    await askAboutTokens(one, 0, guard, new AbortController().signal);
    expect(elsewhere.focus).toHaveBeenCalledTimes(times);
  },
);

it('is put away when the person takes the token out, but not while an answer is carried out', async () => {
  const gone = new AbortController();
  await expect(
    (() => {
      const answered = askAboutTokens(
        { ...asked, deliver: () => Promise.resolve(true), gone: gone.signal },
        0,
        {} as Guard,
        new AbortController().signal,
      );
      gone.abort();
      return answered;
    })(),
  ).resolves.toBe('closed');

  const late = new AbortController();
  let carryOut = (): void => undefined;
  const deliver = (): Promise<boolean> => new Promise((resolve) => (carryOut = () => resolve(true)));
  const letPass = (): void => undefined;
  const answered = askAboutTokens(
    { ...asked, deliver, gone: late.signal },
    0,
    { letPass } as unknown as Guard,
    new AbortController().signal,
  );
  view.tokenView.mock.lastCall?.[1].answer('mask');
  late.abort();
  carryOut();
  await expect(answered).resolves.toBe('kept');
});

it('makes no link of a token that the person took out before the answer', async () => {
  makeLinks.mockClear();
  const gone = new AbortController();
  const renew = (): boolean => {
    gone.abort();
    return false;
  };
  const answered = askAboutTokens(
    { ...withToken, deliver: () => Promise.resolve(false), gone: gone.signal, renew },
    0,
    { letPass: () => undefined } as unknown as Guard,
    new AbortController().signal,
  );
  view.tokenView.mock.lastCall?.[1].answer('link');
  await expect(answered).resolves.toBe('closed');
  expect(makeLinks).not.toHaveBeenCalled();
});
