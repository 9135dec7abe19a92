// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { showNotice } from '../../../src/content/prompt/notice.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ getMessage: (key: string) => key, keepMessage: () => undefined }));
const panel = vi.hoisted(() => ({
  show: (...content: Node[]) => document.body.replaceChildren(...content),
  announce: () => undefined,
  focus: () => document.querySelector('button')?.focus(),
  close: vi.fn(),
  isSeen: () => true,
  signal: new AbortController().signal,
}));
vi.mock('../../../src/content/prompt/panel.ts', () => ({ openPanel: () => panel }));

it('a notice goes by itself, but not while somebody is at its button', () => {
  vi.useFakeTimers();
  showNotice({
    text: 'Done.',
    anchor: document.body,
    actions: [{ part: 'undo', label: 'Undo', press: () => undefined }],
  });
  panel.focus();
  vi.advanceTimersByTime(60_000);
  expect(panel.close).not.toHaveBeenCalled();
  document.querySelector('button')?.blur();
  vi.advanceTimersByTime(12_000);
  expect(panel.close).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
