import { afterEach, expect, it } from 'vitest';
import { isMain } from '../../../src/cli/is-main.ts';

const { argv } = process;
afterEach(() => void (process.argv = argv));

it.each([
  ['/home/me/token-veil/src/cli/build.ts', 'file:///home/me/token-veil/src/cli/build.ts'],
  ['/home/zoë/my projects/src/cli/build.ts', 'file:///home/zo%C3%AB/my%20projects/src/cli/build.ts'],
])('knows the module that was started as %s', (path, address) => {
  process.argv = ['node', path];
  expect(isMain(address)).toBe(true);
  expect(isMain('file:///home/me/token-veil/src/cli/detect.ts')).toBe(false);
});
