import { expect, it, vi } from 'vitest';
import type { Context } from '../../../src/content/context.ts';

// What needs a page.
const { takeBack } = vi.hoisted(() => ({ takeBack: vi.fn(() => Promise.resolve()) }));
vi.mock('../../../src/content/fields/take-back.ts', () => ({ takeBack, forgetAnswer: () => undefined }));
vi.mock('../../../src/content/fields/drawn.ts', () => ({ fieldAt: (target: object) => target }));
vi.mock('../../../src/content/editors/target.ts', () => ({ trueTarget: () => ({}) }));
vi.mock('../../../src/content/editors/replay.ts', () => ({ isReplaying: () => false }));

const { interceptUndo } = await import('../../../src/content/interceptors/undo.ts');

/** How often a key takes an answer back on a machine of this kind. */
function takenBack(platform: string, pressed: Partial<KeyboardEvent>): number {
  vi.stubGlobal('navigator', { platform });
  takeBack.mockClear();
  const listeners = {
    add: (type: string, listener: (event: object) => void) => {
      if (type === 'keydown') listener({ isTrusted: true, type, ...pressed });
    },
  };
  const lifetime = { signal: new AbortController().signal };
  interceptUndo({ listeners, lifetime, fields: { changed: () => undefined } } as unknown as Context);
  return takeBack.mock.calls.length;
}

it.each([
  ['⌘Z', 'MacIntel', { key: 'z', metaKey: true }, 1],
  ['⌃Z on a Mac', 'MacIntel', { key: 'z', ctrlKey: true }, 0],
  ['⌘⇧Z, a redo, whose letter a Mac writes small', 'MacIntel', { key: 'z', metaKey: true, shiftKey: true }, 0],
  ['Ctrl+Z', 'Linux x86_64', { key: 'z', ctrlKey: true }, 1],
  ['Ctrl+Z with Caps Lock on', 'Win32', { key: 'Z', ctrlKey: true }, 1],
  ['Ctrl+Shift+Z, a redo', 'Win32', { key: 'Z', ctrlKey: true, shiftKey: true }, 0],
  ['a key without a name, of a form that the browser fills in', 'Win32', { ctrlKey: true }, 0],
  ['Win+Z', 'Win32', { key: 'z', metaKey: true }, 0],
])('%s takes an answer back or not', (_name, platform, pressed, times) =>
  expect(takenBack(platform, pressed)).toBe(times),
);
