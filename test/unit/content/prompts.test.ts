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
  askAboutTokens: () => new Promise((resolve) => (prompt.end = () => resolve('masked'))),
}));
/** The prompt that is open. */
const prompt = { end: (): void => undefined };

it('a paste that is held back behind an open prompt is told of until it is asked about: nothing else shows that it was taken', async () => {
  const close = vi.fn();
  notices.showNotice.mockReturnValue(close);
  const { ask } = createPrompts({} as never, () => undefined);
  const paste = { moment: 'arrival', anchor: {} } as Case;
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
