// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { goesWith } from '../../../src/content/interceptors/sent-from.ts';

vi.mock('../../../src/platform/dom.ts', () => ({ shadowRootOf: () => null }));

it.each([
  ['of its form', '<form><textarea></textarea><button></button></form>', true],
  ['beside it', '<div><textarea></textarea></div><p><button></button></p>', true],
  ['of a form that is its own by name', '<form id="f"><textarea></textarea></form><button form="f"></button>', true],
  ['of another form', '<textarea></textarea><form><input type="hidden"><button></button></form>', false],
  ['of another part', '<textarea></textarea><div><input><button></button></div>', false],
])('a button goes with a field %s', (_what, html, goes) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const [button, field] = [page.querySelector('button'), page.querySelector('textarea')];
  expect(button && field && goesWith(button, field)).toBe(goes);
});
