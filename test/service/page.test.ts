import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcess, type InProcess } from './fixtures/in-process.ts';

let service: InProcess;
beforeAll(async () => {
  service = await inProcess();
});
afterAll(() => service.close());

const shown = (body: string): string | null | undefined =>
  new JSDOM(body).window.document.querySelector('#secret')?.textContent;

describe('the page of a link', () => {
  it('GET and HEAD consume nothing, the button shows it once', async () => {
    const { secret_key, metadata_key } = await service.share({ secret: 'shown once' });
    const url = `/secret/${secret_key}`;
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      const page = await service.app.inject({ method, url });
      expect(page.statusCode).toBe(200);
      expect(page.body).not.toContain('shown once');
    }
    expect((await service.get(`/api/v1/private/${metadata_key}`)).json()).toMatchObject({ state: 'new' });
    const form = new JSDOM((await service.get(url)).body).window.document.querySelector('form');
    expect([form?.method, form?.getAttribute('action'), form?.querySelector('button')?.textContent]).toEqual([
      'post',
      null,
      'Show it once',
    ]);
    expect(shown((await service.post(url)).body)).toBe('shown once');
    for (const answer of [await service.post(url), await service.get(url)]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('opens nothing any more');
      expect(answer.body).not.toContain('shown once');
    }
  });

  it.each(['</pre><script>alert(1)</script>', '\n\nleading lines', 'a\r\nb\rc\n', '&amp; &#13; "\'', '  é€😀\u200B  '])(
    'shows %j as it is',
    async (secret) => {
      const { secret_key } = await service.share({ secret });
      const { body } = await service.post(`/secret/${secret_key}`);
      expect(shown(body)).toBe(secret);
      expect(body).not.toContain('<script>alert');
    },
  );

  it('asks for the passphrase, says when it is wrong, and locks after too many', async () => {
    const { secret_key } = await service.share({ secret: 's', passphrase: 'right one' });
    const url = `/secret/${secret_key}`;
    expect((await service.get(url)).body).toContain('type="password"');
    const wrong = await service.post(url, { passphrase: 'wrong' });
    expect([wrong.statusCode, wrong.body.includes('This is not the passphrase')]).toEqual([403, true]);
    for (let guess = 0; guess < 4; guess += 1) await service.post(url, { passphrase: 'wrong' });
    const locked = await service.post(url, { passphrase: 'right one' });
    expect([locked.statusCode, locked.body.includes('Too many wrong passphrases')]).toEqual([429, true]);
  });

  it('an unknown, odd or expired link gets the same page', async () => {
    const { secret_key } = await service.share({ secret: 's', ttl: '60' });
    service.clock.now += 60_000;
    const pages = [secret_key, 'a'.repeat(31), 'x', '%3Cscript%3E', '%E0%A4%A', 'a'.repeat(200)].map((key) =>
      service.get(`/secret/${key}`),
    );
    const bodies = new Set((await Promise.all(pages)).map(({ statusCode, body }) => `${statusCode} ${body}`));
    expect(bodies.size).toBe(1);
  });

  it('says when there were too many requests, and opens nothing', async () => {
    const limited = await inProcess({ rate: 1 });
    const { secret_key } = await limited.share({ secret: 's' });
    expect((await limited.post(`/secret/${'a'.repeat(31)}`)).statusCode).toBe(404);
    expect((await limited.post(`/secret/${secret_key}`)).statusCode).toBe(429);
    expect((await limited.get(`/secret/${secret_key}`)).statusCode).toBe(200);
    await limited.close();
  });
});

describe('the page of a receipt', () => {
  it('tells the state and takes the link back; the secret and its key are not on it', async () => {
    const made = await service.share({ secret: 'taken back', passphrase: 'right one' });
    const url = new URL((await service.get(`/api/v1/private/${made.metadata_key}`)).json().metadata_url).pathname;
    const before = await service.get(url);
    expect(before.body).toContain('Nobody has opened it yet.');
    expect(before.body).not.toContain(made.secret_key);
    const wrong = await service.post(url, { passphrase: 'wrong' });
    expect([wrong.statusCode, wrong.body.includes('This is not the passphrase')]).toEqual([403, true]);
    expect((await service.post(url, { passphrase: 'right one' })).body).toContain('It was taken back');
    expect((await service.get(url)).body).toContain('It was taken back');
    expect((await service.get(`/secret/${made.secret_key}`)).statusCode).toBe(404);
    expect((await service.post(`/receipt/${'a'.repeat(31)}`)).statusCode).toBe(404);
  });

  it('tells that it was opened, and when', async () => {
    const made = await service.share({ secret: 's' });
    await service.post(`/secret/${made.secret_key}`);
    const page = await service.get(`/receipt/${made.metadata_key}`);
    expect(page.body).toContain('It was opened');
    expect(page.body).toContain(new Date(service.clock.now).toISOString().slice(0, 10));
    expect(page.body).not.toContain('<form');
  });
});

describe('headers', () => {
  it.each(['/', '/secret/x', '/secret/%E0%A4%A', '/api/v1/status', '/nowhere', '/api/v1/nowhere', '/api/v1/private/%'])(
    '%s: kept, indexed, framed nowhere',
    async (url) => {
      const { headers } = await service.get(url);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
        'x-content-type-options': 'nosniff',
      });
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
      expect(policy).not.toContain('unsafe');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('nothing is inline, so that the policy holds', async () => {
    const { secret_key } = await service.share({ secret: 's' });
    for (const { body } of [await service.get(`/secret/${secret_key}`), await service.post(`/secret/${secret_key}`)]) {
      expect(body).not.toMatch(/<style|style=|<script(?! src=)|\son\w+=/);
      for (const [, path = ''] of body.matchAll(/(?:src|href)="([^"]+)"/g)) {
        expect((await service.get(path)).statusCode).toBe(200);
      }
    }
  });

  it('behind a proxy: its address in answers, the caller from its header, TLS for good', async () => {
    const proxied = await inProcess({ publicBase: 'https://links.example', rate: 1 });
    const from = (address: string): ReturnType<InProcess['post']> =>
      proxied.post('/api/v1/share', { secret: 's' }, { 'x-forwarded-for': address });
    const first = await from('192.0.2.1');
    expect(first.json<{ metadata_url: string }>().metadata_url).toMatch(/^https:\/\/links\.example\/receipt\//);
    expect(first.headers['strict-transport-security']).toBeDefined();
    expect([(await from('192.0.2.1')).statusCode, (await from('192.0.2.2')).statusCode]).toEqual([404, 200]);
    await proxied.close();
  });
});

it('a store that fails: 503, nothing lost, and the report names no key', async () => {
  const { secret_key } = await service.share({ secret: 's' });
  const failing = await inProcess({ store: { ...service.store, peek: () => Promise.reject(new Error(secret_key)) } });
  expect((await failing.post(`/secret/${secret_key}`)).statusCode).toBe(503);
  const api = await failing.post(`/api/v1/secret/${secret_key}`);
  expect([api.statusCode, api.body.includes(secret_key)]).toEqual([503, false]);
  expect(failing.reports).toEqual(['POST /secret/:key failed: Error', 'POST /api/v1/secret/:key failed: Error']);
  await failing.close();
  expect((await service.post(`/api/v1/secret/${secret_key}`)).json()).toMatchObject({ value: 's' });
});
