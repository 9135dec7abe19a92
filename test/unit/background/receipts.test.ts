import { expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
vi.stubGlobal('browser', {
  runtime: { id: 'x' },
  storage: {
    local: {
      // As in a browser: what is read is a copy, and it comes later.
      get: (key: string) => Promise.resolve(structuredClone({ [key]: stored[key] })),
      set: (items: object) => Promise.resolve().then(() => void Object.assign(stored, structuredClone(items))),
    },
  },
});

const { keepReceipt, listLinks } = await import('../../../src/background/receipts.ts');

it('links that are made in the same moment all have their receipt', async () => {
  const receipt = { provider: 'onetimesecret', base: 'https://links.example', key: 'k', created: 1, expires: 1e15 };
  const ids = ['first', 'second', 'third'];
  await Promise.all(ids.map((id) => keepReceipt(id, receipt)));
  expect((await listLinks()).map(({ id }) => id)).toEqual(ids.toReversed());
});
