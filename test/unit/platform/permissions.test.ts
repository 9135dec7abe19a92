import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: { permissions: { contains: () => Promise.reject(new Error('Invalid value for origin pattern')) } },
}));

const { hasLinkService, hasOrigins } = await import('../../../src/platform/permissions.ts');

it('what the browser takes for no pattern is not granted', async () => {
  expect(await hasOrigins(['http://x*/*'])).toBe(false);
  expect(await hasLinkService('http://x*/*')).toBe(false);
});
