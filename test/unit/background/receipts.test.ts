import { expect, it, vi } from 'vitest';

vi.mock('../../../src/background/private-store.ts', () => import('./private-store.ts'));

const { forgetReceipts, keepReceipt, listLinks } = await import('../../../src/background/receipts.ts');

it('links that are made in the same moment all have their receipt, until they are forgotten', async () => {
  const receipt = { provider: 'onetimesecret', base: 'https://links.example', key: 'k', created: 1, expires: 1e15 };
  const ids = ['first', 'second', 'third'];
  await Promise.all(ids.map((id) => keepReceipt(id, receipt)));
  expect((await listLinks()).map(({ id }) => id)).toEqual(ids.toReversed());
  await forgetReceipts();
  expect(await listLinks()).toEqual([]);
});
