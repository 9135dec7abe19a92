// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { hasRoom } from '../../../src/content/editors/target.ts';

vi.mock('../../../src/platform/dom.ts', () => ({ shadowRootOf: () => null }));

function fieldOf(html: string): Element {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.children[0] ?? body;
}

it.each([
  ['an end of a line is one', '<textarea maxlength="5">ab</textarea>', '', 'c\r\nd', true],
  ['what is replaced makes room', '<textarea maxlength="5">abcde</textarea>', 'cde', 'xyz', true],
  ['a field of one line has no ends', '<input maxlength="4" value="ab">', '', 'c\nd', true],
  ['what does not fit would be cut', '<input maxlength="4" value="ab">', '', 'cde', false],
  ['a field without a limit takes all', '<input value="ab">', '', 'cde', true],
])('%s', (_what, html, replaced, text, fits) => {
  expect(hasRoom(fieldOf(html), replaced, text)).toBe(fits);
});
