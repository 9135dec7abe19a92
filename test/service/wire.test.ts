import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shapeOf, shapes, type Shape } from './fixtures/shapes.ts';
import { account, inProcess, wrongAccount, type InProcess } from './fixtures/in-process.ts';

let service: InProcess;
beforeAll(async () => {
  service = await inProcess();
});
afterAll(() => service.close());

/** Compares what a client reads: status, keys in their order, types, the status that was meant. */
async function answers(
  request: Promise<{ statusCode: number; headers: Record<string, unknown>; json: <T>() => T }>,
  shape: Shape,
  { status = 200, meant }: { status?: number; meant?: string } = {},
): Promise<Record<string, unknown>> {
  const answer = await request;
  const body = answer.json<Record<string, unknown>>();
  expect(JSON.stringify(shapeOf(body))).toBe(JSON.stringify(shape));
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['x-ots-intended-status']).toBe(meant);
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  return body;
}

const refused = (meant: '400' | '401'): { status: number; meant: string } => ({ status: 404, meant });

describe('making and opening', () => {
  it('goes from new to received, and the secret comes once', async () => {
    const made = await answers(service.post('/api/v1/share', { secret: 'open me', ttl: '3600' }), shapes.receipt);
    expect(made).toMatchObject({ custid: 'anon', state: 'new', ttl: 3600, metadata_ttl: 7200, secret_ttl: 3600 });
    const receiptPath = `/api/v1/private/${String(made['metadata_key'])}`;
    const secretPath = `/api/v1/secret/${String(made['secret_key'])}`;
    expect(await answers(service.post(receiptPath), shapes.receipt)).toEqual(made);

    service.clock.now += 60_000;
    expect(await answers(service.get(receiptPath), shapes.receipt)).toMatchObject({ secret_ttl: 3540, ttl: 3600 });
    expect(await answers(service.post(secretPath), shapes.revealed)).toMatchObject({ value: 'open me' });
    const gone = await answers(service.post(secretPath), shapes.unknown, { status: 404 });
    expect(gone).toEqual({ secret_key: made['secret_key'], message: 'Unknown secret' });
    const after = await answers(service.get(receiptPath.replace('private', 'receipt')), shapes.received);
    expect(after).toMatchObject({ state: 'received', received: service.clock.now / 1000, metadata_ttl: 7140 });
  });

  it('asks for the passphrase, and a wrong one consumes nothing', async () => {
    const made = await service.share({ secret: 'x', passphrase: 'wörd 1' });
    const path = `/api/v1/secret/${made.secret_key}`;
    await answers(service.post(path), shapes.unknown, { status: 404 });
    await answers(service.post(path, { passphrase: 'word 1' }), shapes.unknown, { status: 404 });
    // Typed as o and combining dots on another keyboard.
    const opened = await answers(service.post(path, { passphrase: 'wo\u0308rd 1' }), shapes.revealed);
    expect(opened).toMatchObject({ value: 'x' });
  });

  it.each(['a\r\nb\n', '  blanks\t', 'é€😀', '<b>&amp;"q"</b>', 'a%20b+c&d=e', '\u200Bzero', 'NUL \0'])(
    'gives %j back as it was',
    async (secret) => {
      const { secret_key } = await service.share({ secret });
      expect((await service.post(`/api/v1/secret/${secret_key}`)).json()).toMatchObject({ value: secret });
    },
  );

  it('gives any text back as it was', { timeout: 30_000 }, async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, async (secret) => {
        const { secret_key } = await service.share({ secret });
        expect((await service.post(`/api/v1/secret/${secret_key}`)).json()).toMatchObject({ value: secret });
      }),
    );
  });

  it.each([
    ['5', 60],
    ['0', 60],
    ['-5', 60],
    ['abc', 60],
    ['300', 300],
    ['99999999', 2_592_000],
    [undefined, 604_800],
  ])('ttl %s is granted as %i', async (ttl, granted) => {
    const made = (await service.post('/api/v1/share', { secret: 's', ...(ttl !== undefined && { ttl }) })).json();
    expect(made).toMatchObject({ ttl: granted, secret_ttl: granted, metadata_ttl: 2 * granted });
  });

  it('takes JSON and untyped bodies too, and makes passwords', async () => {
    const json = { method: 'POST', url: '/api/v1/create', payload: { secret: 'j', ttl: 300 } } as const;
    expect(await answers(service.app.inject(json), shapes.receipt)).toMatchObject({ secret_ttl: 300 });
    await answers(service.post('/api/v1/share', { secret: 'x' }, { 'content-type': 'text/plain' }), shapes.receipt);
    const generated = (await service.post('/api/v1/generate')).json<{ value: string; secret_key: string }>();
    expect(generated.value).toHaveLength(12);
    expect((await service.post(`/api/v1/secret/${generated.secret_key}`)).json()).toMatchObject({
      value: generated.value,
    });
  });
});

describe('burning and expiring', () => {
  it('burns once', async () => {
    const { metadata_key, secret_key } = await service.share({ secret: 'burn me' });
    const path = `/api/v1/private/${metadata_key}`;
    const burned = await answers(service.post(`${path}/burn`), shapes.burn);
    expect(burned).toMatchObject({ secret_shortkey: secret_key.slice(0, 8) });
    await answers(service.post(`${path}/burn`), shapes.unknown, { status: 404 });
    await answers(service.post(`/api/v1/secret/${secret_key}`), shapes.unknown, { status: 404 });
    expect(await answers(service.get(path), shapes.over)).toMatchObject({ state: 'burned', secret_key: '' });
  });

  it('wants the passphrase for it', async () => {
    const { metadata_key } = await service.share({ secret: 'x', passphrase: 'hunter' });
    const path = `/api/v1/private/${metadata_key}/burn`;
    const said = await answers(service.post(path), shapes.message, refused('400'));
    expect(said).toEqual({ message: 'Double check that passphrase' });
    await answers(service.post(path, { passphrase: 'hunter' }), shapes.burn);
  });

  it('expires, and forgets the receipt after twice the time', async () => {
    const { metadata_key, secret_key } = await service.share({ secret: 'x', ttl: '60' });
    service.clock.now += 60_000;
    await answers(service.post(`/api/v1/secret/${secret_key}`), shapes.unknown, { status: 404 });
    const over = await answers(service.get(`/api/v1/private/${metadata_key}`), shapes.over);
    expect(over).toMatchObject({ state: 'expired', metadata_ttl: 60 });
    await answers(service.post(`/api/v1/private/${metadata_key}/burn`), shapes.unknown, { status: 404 });
    service.clock.now += 60_000;
    await answers(service.get(`/api/v1/private/${metadata_key}`), shapes.unknown, { status: 404 });
  });
});

describe('refusals', () => {
  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, 'You did not provide anything to share'],
    ['10,001 bytes', { secret: 'a'.repeat(10_001) }, 'Secret value exceeds the maximum size of 10000 bytes'],
    ['10,002 bytes of é', { secret: 'é'.repeat(5_001) }, 'Secret value exceeds the maximum size of 10000 bytes'],
    ['5 MB', { secret: 'a'.repeat(5_000_000) }, 'Secret value exceeds the maximum size of 10000 bytes'],
    ['a short passphrase', { secret: 's', passphrase: 'abc' }, 'Passphrase must be at least 4 characters long'],
    ['a recipient', { secret: 's', recipient: 'bob@example.com' }, 'An account is required to send emails.'],
  ])('%s', async (_name, form, message) => {
    expect(await answers(service.post('/api/v1/share', form), shapes.message, refused('400'))).toEqual({ message });
  });

  it('10,000 bytes and 128 characters of passphrase are taken', async () => {
    await answers(service.post('/api/v1/share', { secret: 'a'.repeat(10_000) }), shapes.receipt);
    await answers(service.post('/api/v1/share', { secret: 's', passphrase: 'a'.repeat(128) }), shapes.receipt);
    const form = { secret: 's', passphrase: 'a'.repeat(129) };
    await answers(service.post('/api/v1/share', form), shapes.message, refused('400'));
  });

  it('a longer body is refused unread, whatever it holds', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `${index}&`).join('');
    const message = 'Secret value exceeds the maximum size of 10000 bytes';
    for (const type of ['application/x-www-form-urlencoded', 'text/plain']) {
      const request = { method: 'POST', url: '/api/v1/share', payload: `${names}secret=x` } as const;
      const answer = service.app.inject({ ...request, headers: { 'content-type': type } });
      expect(await answers(answer, shapes.message, refused('400'))).toEqual({ message });
    }
  });

  it('10,000 bytes are taken however they are written', async () => {
    const headers = { 'content-type': 'application/json' };
    const payload = `{"secret":"${'\\u0061'.repeat(10_000)}"}`;
    await answers(service.app.inject({ method: 'POST', url: '/api/v1/share', payload, headers }), shapes.receipt);
  });

  it('malformed JSON: 400, nothing said', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await service.app.inject({ method: 'POST', url: '/api/v1/share', payload: '{"secret":', headers });
    expect([answer.statusCode, answer.body]).toEqual([400, '']);
  });

  it('unknown, short and wrongly asked', async () => {
    const path = `/api/v1/secret/${'a'.repeat(31)}`;
    await answers(service.post(path), shapes.unknown, { status: 404 });
    await answers(service.post('/api/v1/secret/abc'), shapes.message, { status: 404 });
    await answers(service.get(path), shapes.notFound, { status: 404 });
    await answers(service.app.inject({ method: 'OPTIONS', url: '/api/v1/share' }), shapes.notFound, { status: 404 });
  });
});

describe('accounts', () => {
  it('authcheck and status', async () => {
    await answers(service.get('/api/v1/status'), shapes.nominal);
    await answers(service.get('/api/v1/authcheck', { authorization: account }), shapes.nominal);
    await answers(service.get('/api/v1/authcheck'), shapes.message, refused('401'));
    await answers(service.get('/api/v1/authcheck', { authorization: wrongAccount }), shapes.message, refused('401'));
  });

  it('owns what it made; a wrong token makes nothing', async () => {
    const mine = service.post('/api/v1/share', { secret: 's' }, { authorization: account });
    expect(await answers(mine, shapes.receipt)).toMatchObject({ custid: 'me@example.com' });
    const wrong = service.post('/api/v1/share', { secret: 's' }, { authorization: wrongAccount });
    await answers(wrong, shapes.message, refused('401'));
  });

  it('a closed service takes links from accounts alone', async () => {
    const closed = await inProcess({ closed: true });
    await answers(closed.post('/api/v1/share', { secret: 's' }), shapes.message, refused('401'));
    await answers(closed.post('/api/v1/share', { secret: 's' }, { authorization: account }), shapes.receipt);
    await closed.close();
  });
});

it('limits anonymous requests, each kind for itself', async () => {
  const limited = await inProcess({ rate: 3 });
  const share = (headers = {}): ReturnType<InProcess['post']> =>
    limited.post('/api/v1/share', { secret: 's' }, headers);
  const { secret_key } = (await share()).json<{ secret_key: string }>();
  await share();
  await share();
  const said = await answers(share(), shapes.message, refused('400'));
  expect(said).toEqual({ message: 'Rate limit exceeded. Please try again later.' });
  await answers(share({ authorization: account }), shapes.receipt);
  await answers(limited.post(`/api/v1/secret/${secret_key}`), shapes.revealed);
  await limited.close();
});
