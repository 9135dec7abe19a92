import { afterEach, expect, it, vi } from 'vitest';
import { asItIsNow } from '../../../src/scanner/as-it-is-now.ts';

const file = new File(['started\n'], 'live.log', { type: 'text/plain', lastModified: 1e12 });

afterEach(() => vi.unstubAllEnvs());

it('in Firefox, which reads a file anew each time, a file is kept as it is', async () => {
  vi.stubEnv('MODE', 'firefox');
  const kept = await asItIsNow(file);
  expect(kept).not.toBe(file);
  expect([kept.name, kept.type, kept.lastModified]).toEqual(['live.log', 'text/plain', 1e12]);
  expect(await kept.text()).toBe('started\n');
});

it('one that is too large for that, or cannot be read, is the very same', async () => {
  vi.stubEnv('MODE', 'firefox');
  const [large, gone] = [new File([], 'large.log'), new File([], 'gone.log')];
  Object.defineProperty(large, 'size', { value: 2 ** 25 + 1 });
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await asItIsNow(large)).toBe(large);
  expect(await asItIsNow(gone)).toBe(gone);
});

it('Chromium reads no file that changed', async () => expect(await asItIsNow(file)).toBe(file));
