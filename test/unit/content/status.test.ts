import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const sent = vi.fn<(message: { request: object }) => Promise<unknown>>(() => Promise.resolve({ answer: null }));
const page = { activeElement: { localName: 'body' } };

vi.stubGlobal('window', { top: null });
vi.stubGlobal('document', page);
vi.stubGlobal('browser', {
  runtime: { id: 'x', sendMessage: sent, onMessage: { addListener: () => undefined, removeListener: () => undefined } },
});

const { createStatus } = await import('../../../src/content/watch/status.ts');

/** A watched page; what is returned is what happens when its window loses the focus. */
function watchedPage(): () => void {
  let blur = (): void => undefined;
  const listeners = { add: (_type: string, listener: () => void) => void (blur = listener) };
  const lookout = { wake: () => Promise.resolve(), watches: () => true };
  createStatus({ lookout, listeners, lifetime: { signal: new AbortController().signal } } as never);
  return () => blur();
}

const entered = () => sent.mock.calls.filter(([{ request }]) => 'entered' in request).length;

beforeEach(() => {
  vi.useFakeTimers();
  page.activeElement = { localName: 'body' };
  sent.mockClear();
});
afterEach(() => void vi.useRealTimers());

it('a frame that gets the focus seconds after the page lost it was gone into, once', async () => {
  watchedPage()();
  await vi.advanceTimersByTimeAsync(3000);
  expect(entered()).toBe(0);
  page.activeElement = { localName: 'iframe' };
  await vi.advanceTimersByTimeAsync(60_000);
  expect(entered()).toBe(1);
});

it('a page that lost the focus to another window is not looked at for ever', async () => {
  watchedPage()();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(entered()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});
