import { afterEach, describe, expect, it } from 'vitest';
import { onetimeSecret } from '../../../src/links/onetimesecret.ts';
import { providerById, providers, type Receipt } from '../../../src/links/index.ts';
import { answers023, answers026, receiptKey, type Given } from './fixtures/answers.ts';
import { replay, type Replay } from './fixtures/replay.ts';

const provider = onetimeSecret();
let server: Replay | undefined;
afterEach(() => server?.close());

async function serve(given: Given): Promise<{ receipt: Receipt; seen: Replay['seen'] }> {
  server = await replay(given);
  const receipt = { provider: 'onetimesecret', base: server.base, key: receiptKey, created: 0, expires: 0 };
  return { receipt, seen: server.seen };
}

describe('state', () => {
  it.each<[string, Given, object]>([
    ['waiting', answers026.waiting, { ok: true, state: 'waiting' }],
    ['opened', answers026.opened, { ok: true, state: 'opened', openedAt: 1_790_000_005_000 }],
    ['burned', answers026.burned, { ok: true, state: 'burned' }],
    ['expired', answers026.expired, { ok: true, state: 'expired' }],
    ['not known (any more)', answers026.unknown, { ok: true, state: 'gone' }],
    ['wrong account', answers026.notAuthorized, { ok: false, reason: 'not-authorized', detail: 'Not authorized' }],
    ['another state', { status: 200, body: { state: 'odd' } }, { ok: false, reason: 'bad-answer' }],
    [
      'opened beyond all dates',
      { status: 200, body: { state: 'received', received: 1e300 } },
      { ok: false, reason: 'bad-answer' },
    ],
    ['HTML', { status: 200, body: '<p>' }, { ok: false, reason: 'bad-answer' }],
  ])('%s', async (_name, given, result) => {
    const { receipt, seen } = await serve(given);
    expect(await provider.state(receipt)).toEqual(result);
    expect(seen).toMatchObject([{ method: 'GET', path: `/api/v1/private/${receiptKey}` }]);
  });

  it('drops the secret that 0.23 puts into its first receipt', async () => {
    const { receipt } = await serve(answers023.firstReceipt);
    expect(await provider.state(receipt)).toEqual({ ok: true, state: 'waiting' });
  });
});

describe('burn', () => {
  it.each<[string, Given, object]>([
    ['burned', answers026.burn, { ok: true, state: 'burned' }],
    ['nothing left', answers026.unknown, { ok: true, state: 'gone' }],
    [
      'passphrase wanted',
      answers026.burnWantsPassphrase,
      { ok: false, reason: 'refused', detail: 'Double check that passphrase' },
    ],
    ['HTML', { status: 502, body: '<p>' }, { ok: false, reason: 'bad-answer' }],
  ])('%s', async (_name, given, result) => {
    const { receipt, seen } = await serve(given);
    expect(await provider.burn(receipt)).toEqual(result);
    expect(seen).toMatchObject([{ method: 'POST', path: `/api/v1/private/${receiptKey}/burn`, body: '' }]);
  });
});

describe('test', () => {
  const account = { user: 'me@example.com', token: 'token' };

  it('without an account asks whether this is such a service', async () => {
    const { receipt, seen } = await serve(answers026.nominal);
    expect(await provider.test({ base: receipt.base })).toEqual({ ok: true, as: 'anonymous' });
    expect(seen).toMatchObject([{ method: 'GET', path: '/api/v1/status' }]);
  });

  it('with an account asks whether it is known', async () => {
    const { receipt, seen } = await serve(answers026.nominal);
    expect(await provider.test({ base: receipt.base, account })).toEqual({ ok: true, as: 'account' });
    expect(seen).toMatchObject([{ method: 'GET', path: '/api/v1/authcheck' }]);
  });

  it('tells a wrong token from another kind of site', async () => {
    const wrong = await serve(answers026.notAuthorized);
    expect(await provider.test({ base: wrong.receipt.base, account })).toMatchObject({ reason: 'not-authorized' });
    await server?.close();
    const other = await serve({ status: 200, body: { status: 'ok' } });
    expect(await provider.test({ base: other.receipt.base })).toEqual({ ok: false, reason: 'bad-answer' });
  });
});

it('the registry finds each provider by its id', () => {
  expect(providers.map(({ id }) => providerById(id))).toEqual(providers);
  expect(providerById('nobody')).toBeUndefined();
});
