// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { removableList } from '../../../src/options/removable-list.ts';

vi.mock('../../../src/platform/i18n.ts', () => ({ getMessage: (key: string) => key }));

it('is drawn anew only where it changed: the keyboard stays at its button', () => {
  const list = removableList('none yet', () => undefined);
  document.body.append(list.element);
  expect(list.element.textContent).toBe('');
  list.show([]);
  expect(list.element.textContent).toBe('none yet');
  list.show(['a.example', 'b.example']);
  const second = list.element.querySelectorAll('button')[1];
  second?.focus();
  list.show(['a.example', 'b.example']);
  expect(document.activeElement).toBe(second);
  list.show(['a.example']);
  expect(list.element.textContent).not.toContain('b.example');
});

it('gives the keyboard to what stands in the place of a row that was removed', () => {
  const list = removableList('none yet', () => undefined);
  document.body.replaceChildren(list.element);
  list.show(['a.example', 'b.example', 'c.example']);
  const at = (): string => document.activeElement?.closest('li, p')?.textContent ?? '';
  list.element.querySelectorAll('button')[1]?.focus();
  list.show(['a.example', 'c.example']);
  expect(at()).toContain('c.example');
  list.show(['a.example']);
  expect(at()).toContain('a.example');
  list.show([]);
  expect(at()).toBe('none yet');
});
