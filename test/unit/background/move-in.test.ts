import { beforeEach, expect, it, vi } from 'vitest';
import { kept } from './private-store.ts';

const local: Record<string, unknown> = {};

vi.stubGlobal('browser', {
  storage: {
    local: {
      get: (key: string) => Promise.resolve({ [key]: local[key] }),
      remove: (key: string) => Promise.resolve(void Reflect.deleteProperty(local, key)),
    },
  },
});
vi.mock('../../../src/background/private-store.ts', () => import('./private-store.ts'));

const { moveIn } = await import('../../../src/background/move-in.ts');
const { accountAt } = await import('../../../src/background/account.ts');

const BASE = 'https://links.example';
const account = { user: 'someone@hotel.example', token: 'made-up' };
const receipts = [{ id: '1', key: 'k', expires: 1e15 }];

beforeEach(() => {
  for (const key of Object.keys(kept)) Reflect.deleteProperty(kept, key);
  for (const key of Object.keys(local)) Reflect.deleteProperty(local, key);
  local['settings'] = { version: 1, link: { provider: 'onetimesecret', base: `${BASE}/`, ttl: 3600 } };
});

it('takes account and receipts out of what content scripts can read', async () => {
  Object.assign(local, { linkAccount: account, receipts });
  await moveIn();
  expect(await accountAt(BASE)).toEqual(account);
  expect(kept['receipts']).toEqual(receipts);
  expect(Object.keys(local)).toEqual(['settings']);
});

it('takes over nothing that was put there since: a page that got so far would plant an account of its own', async () => {
  await moveIn();
  Object.assign(local, { linkAccount: account, receipts });
  await moveIn();
  expect(await accountAt(BASE)).toBeUndefined();
  expect(kept['receipts']).toEqual([]);
  expect(Object.keys(local)).toEqual(['settings']);
});
