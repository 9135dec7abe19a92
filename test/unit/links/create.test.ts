import { afterEach, describe, expect, it } from 'vitest';
import { LINK_PATH } from '../../../src/links/link-text.ts';
import { onetimeSecret } from '../../../src/links/onetimesecret.ts';
import { answers023, answers026, receiptKey, secretKey, type Given } from './fixtures/answers.ts';
import { replay, type Replay, type Reply } from './fixtures/replay.ts';

const provider = onetimeSecret();
let server: Replay | undefined;
afterEach(() => server?.close());

const serve = async (given: Reply): Promise<Replay> => (server = await replay(given));

describe.each([
  ['0.26', answers026.share],
  ['0.23', answers023.share],
])('create, answered by %s', (_version, share) => {
  it('gives the link, when it expires as it was granted, and a receipt without the secret', async () => {
    const { base, seen } = await serve(share(604_800));
    const before = Date.now();
    const result = await provider.create({ secret: 'a+b & c', ttl: 99_999_999 }, { base });
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded\b/);
    expect(seen[0]).toMatchObject({ method: 'POST', path: '/api/v1/share' });
    expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
      secret: 'a+b & c',
      ttl: '99999999',
    });
    expect(seen[0]?.headers).not.toHaveProperty('authorization');
    if (!result.ok) throw new Error(result.reason);
    expect(result).toMatchObject({ link: `${base}/secret/${secretKey}` });
    expect(result.link).toMatch(LINK_PATH);
    expect(result.expiresAt).toBeGreaterThanOrEqual(before + 604_800_000);
    expect(result.expiresAt).toBeLessThanOrEqual(Date.now() + 604_800_000);
    const { created, ...receipt } = result.receipt;
    expect(receipt).toEqual({ provider: 'onetimesecret', base, key: receiptKey, expires: result.expiresAt });
    expect(created).toBe(result.expiresAt - 604_800_000);
  });
});

it('sends the account as Basic, in UTF-8', async () => {
  const { base, seen } = await serve(answers026.share(60));
  await provider.create({ secret: 's', ttl: 60 }, { base, account: { user: 'jörg@example.com', token: 't:k' } });
  const sent = Buffer.from(seen[0]?.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString('utf8');
  expect(sent).toBe('jörg@example.com:t:k');
});

it("builds the link on the account's own domain", async () => {
  const body = { ...(answers026.share(60).body as object), share_domain: 'secrets.example.org' };
  const { base } = await serve({ ...answers026.share(60), body });
  const result = await provider.create({ secret: 's', ttl: 60 }, { base });
  expect(result).toMatchObject({ ok: true, link: `https://secrets.example.org/secret/${secretKey}` });
});

it('makes no link with two slashes of a base with one', async () => {
  const { base } = await serve(answers026.share(60));
  const result = await provider.create({ secret: 's', ttl: 60 }, { base: `${base}/` });
  expect(result).toMatchObject({ ok: true, link: `${base}/secret/${secretKey}`, receipt: { base } });
});

it.each([
  ['line\r\nbreaks\n', 'kept'],
  ['  blanks \t', 'kept'],
  ['NUL \0, ZWSP \u200B, é€😀', 'kept'],
  ['a%20b+c&d=e', 'kept'],
])('carries %j as it is', async (secret) => {
  const { base, seen } = await serve(answers026.share(60));
  await provider.create({ secret, ttl: 60 }, { base });
  expect(new URLSearchParams(seen[0]?.body).get('secret')).toBe(secret);
});

describe('what cannot be sent never leaves', () => {
  it.each([
    ['a'.repeat(10_001), 'too-large'],
    ['é'.repeat(5_001), 'too-large'],
    ['', 'unsupported'],
    ['half \uD83D of a pair', 'unsupported'],
  ])('%#: %s', async (secret, reason) => {
    const { base, seen } = await serve(answers026.share(60));
    expect(await provider.create({ secret, ttl: 60 }, { base })).toEqual({ ok: false, reason });
    expect(seen).toHaveLength(0);
  });

  it('10,000 bytes do', async () => {
    const { base } = await serve(answers026.share(60));
    expect(await provider.create({ secret: 'é'.repeat(5_000), ttl: 60 }, { base })).toMatchObject({ ok: true });
  });

  it('plain http to another machine is insecure', async () => {
    const result = await provider.create({ secret: 's', ttl: 60 }, { base: 'http://links.example' });
    expect(result).toEqual({ ok: false, reason: 'insecure' });
  });
});

const html: Given = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Hi' };
const share = answers026.share(60).body as object;
const json = { 'content-type': 'application/json' };

describe('refusals, judged by the body', () => {
  it.each<[string, Given, object]>([
    ['wrong token', answers026.notAuthorized, { reason: 'not-authorized', detail: 'Not authorized' }],
    ['wrong token, 0.23', answers023.notAuthorized, { reason: 'not-authorized', detail: 'Not authorized' }],
    ['401', { status: 401, body: 'Unauthorized' }, { reason: 'not-authorized' }],
    ['rate limit', answers026.rateLimited, { reason: 'rate-limited', detail: answers026.rateLimited.body.message }],
    [
      '429 with seconds',
      { status: 429, headers: { 'retry-after': '90' }, body: 'slow down' },
      { reason: 'rate-limited', retryAfter: 90 },
    ],
    ['429 with nonsense', { status: 429, headers: { 'retry-after': 'soon' }, body: '' }, { reason: 'rate-limited' }],
    ['too large for it', answers026.tooLarge, { reason: 'too-large', detail: answers026.tooLarge.body.message }],
    ['413 of a proxy', { ...html, status: 413 }, { reason: 'too-large' }],
    [
      'passphrase wanted',
      answers026.wantsPassphrase,
      { reason: 'refused', detail: answers026.wantsPassphrase.body.message },
    ],
    ['error of 0.23', answers023.nothing, { reason: 'refused', detail: answers023.nothing.body.message }],
    ['HTML', html, { reason: 'bad-answer', mayExist: true }],
    ['HTML with 404', { ...html, status: 404 }, { reason: 'bad-answer' }],
    ['HTML of a gateway', { ...html, status: 502 }, { reason: 'bad-answer', mayExist: true }],
    ['empty', { status: 200, body: '' }, { reason: 'bad-answer', mayExist: true }],
    ['JSON of another kind', { status: 200, headers: json, body: [1] }, { reason: 'bad-answer', mayExist: true }],
    ['wrong types', { status: 200, body: { ...share, secret_ttl: '60' } }, { reason: 'bad-answer', mayExist: true }],
    [
      'a ttl beyond all dates',
      { status: 200, body: { ...share, secret_ttl: 1e300 } },
      { reason: 'bad-answer', mayExist: true },
    ],
    ['no ttl', { status: 200, body: { ...share, secret_ttl: null } }, { reason: 'bad-answer', mayExist: true }],
    [
      'a key with a path',
      { status: 200, body: { ...share, secret_key: '../../x?' } },
      { reason: 'bad-answer', mayExist: true },
    ],
    [
      'a lying status',
      { status: 500, body: { message: 'Out of\n  order\u202E.' } },
      { reason: 'refused', detail: 'Out of order .' },
    ],
    [
      '429 with seconds beyond all dates',
      { status: 429, headers: { 'retry-after': '9'.repeat(300) }, body: '' },
      { reason: 'rate-limited' },
    ],
    ['the secret, echoed', { status: 404, body: { message: 'no: s3cr3t!' } }, { reason: 'bad-answer' }],
    [
      'a long message',
      { status: 404, body: { message: 'x'.repeat(9_000) } },
      { reason: 'refused', detail: 'x'.repeat(200) },
    ],
    ['an endless answer', { status: 200, body: 'x'.repeat(400_000) }, { reason: 'bad-answer', mayExist: true }],
  ])('%s', async (_name, given, failure) => {
    const { base, seen } = await serve(given);
    expect(await provider.create({ secret: 's3cr3t!', ttl: 60 }, { base })).toEqual({ ok: false, ...failure });
    expect(seen).toHaveLength(1);
  });
});

it.each([
  'Bad value: A1b2C3d4E5f6G7…',
  'Bad value: …f6G7h8I9j0K1l2',
  'A1b2C3d4E5f6G7h8I9j0 K1l2M3n4O5p6',
  `${'.'.repeat(180)}A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6`,
])('shows no message that holds a part of the secret: %s', async (message) => {
  const { base } = await serve({ status: 404, body: { message } });
  const result = await provider.create({ secret: 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6', ttl: 60 }, { base });
  expect(result).toEqual({ ok: false, reason: 'bad-answer' });
});

describe('no answer, or half of one', () => {
  it('half an answer', async () => {
    const { base, seen } = await serve((response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"secret_key":"abc');
      setTimeout(() => response.destroy(), 20);
    });
    const result = await provider.create({ secret: 's', ttl: 60 }, { base });
    expect(result).toEqual({ ok: false, reason: 'bad-answer', mayExist: true });
    expect(seen).toHaveLength(1);
  });

  it('a redirect is not followed', async () => {
    const { base, seen } = await serve({ status: 302, headers: { location: '/elsewhere' }, body: '' });
    expect(await provider.create({ secret: 's', ttl: 60 }, { base })).toEqual({ ok: false, reason: 'offline' });
    expect(seen).toHaveLength(1);
  });

  it('nobody listens', async () => {
    const { base, close } = await serve(html);
    await close();
    expect(await provider.create({ secret: 's', ttl: 60 }, { base })).toEqual({ ok: false, reason: 'offline' });
  });

  it.each([
    ['never answers', (): void => undefined],
    ['stops in the middle', (response: { write: (text: string) => unknown }): void => void response.write('{')],
  ])('%s: timeout, once', async (_name, given) => {
    const { base, seen } = await serve(given);
    const result = await onetimeSecret(150).create({ secret: 's', ttl: 60 }, { base });
    expect(result).toEqual({ ok: false, reason: 'timeout', mayExist: true });
    expect(seen).toHaveLength(1);
  });

  it('cancelled while it waits', async () => {
    const controller = new AbortController();
    const { base } = await serve(() => controller.abort());
    const result = await provider.create({ secret: 's', ttl: 60 }, { base }, controller.signal);
    expect(result).toEqual({ ok: false, reason: 'cancelled', mayExist: true });
  });

  it('cancelled before', async () => {
    const { base, seen } = await serve(html);
    const result = await provider.create({ secret: 's', ttl: 60 }, { base }, AbortSignal.abort());
    expect(result).toEqual({ ok: false, reason: 'cancelled' });
    expect(seen).toHaveLength(0);
  });
});
