import { expect, it } from 'vitest';
import { withItems } from '../../../src/core/settings/with-items.ts';

it('adds once and takes out', () => {
  expect(withItems(['a', 'b'], ['a'], true)).toEqual(['b', 'a']);
  expect(withItems(['a', 'b', 'c'], ['c', 'a', 'd'], false)).toEqual(['b']);
  expect(withItems([], ['a'], false)).toEqual([]);
});
