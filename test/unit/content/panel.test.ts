// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { createHost } from '../../../src/content/prompt/host.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ getMessage: (key: string) => key, keepMessage: () => undefined }));

it('a panel is a dialog, and a key that is held down presses no second button', () => {
  const { body } = createHost(document);
  expect(body.getAttribute('role') ?? body.role).toBe('dialog');
  const press = (repeat: boolean): boolean =>
    body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, cancelable: true }));
  expect(press(false)).toBe(true);
  expect(press(true)).toBe(false);
});
