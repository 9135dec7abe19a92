import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildDesk } from '../../desk/server.ts';

interface Stored {
  readonly messages: readonly {
    readonly text: string;
    readonly attachments: readonly { readonly id: string; readonly name: string; readonly sha256: string }[];
  }[];
}

let desk: FastifyInstance;
beforeEach(async () => {
  desk = await buildDesk();
});
afterEach(() => desk.close());

async function post(url: string, form: FormData) {
  const response = new Response(form);
  return desk.inject({
    method: 'POST',
    url,
    headers: { 'content-type': response.headers.get('content-type') ?? '' },
    payload: Buffer.from(await response.arrayBuffer()),
  });
}

const ticket = async (id: number): Promise<Stored> => (await desk.inject(`/api/tickets/${id}`)).json();

it('keeps text and files of a form byte for byte', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 0xc3, 0xa4]);
  const form = new FormData();
  form.set('subject', 'Odd bytes');
  form.set('description', '\n <b>& ä\r\n');
  form.append('attachments', new File([bytes], 'ä "odd".log'));
  expect((await post('/tickets', form)).headers['location']).toBe('/agent/tickets/1');

  const [message] = (await ticket(1)).messages;
  expect(message?.text.replaceAll('\r\n', '\n')).toBe('\n <b>& ä\n');
  const [file] = message?.attachments ?? [];
  expect(file?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect((await desk.inject(`/attachments/${file?.id ?? ''}`)).rawPayload).toEqual(bytes);
});

it('shows what was received as text, never as markup', async () => {
  const form = new FormData();
  form.set('subject', '<script>alert(1)</script>');
  form.set('description', '<img src=x onerror=alert(1)>');
  await post('/tickets', form);
  const page = (await desk.inject('/agent/tickets/1')).body;
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toContain('<script>alert');
});

it('takes files that were uploaded at once, and replies by script', async () => {
  const upload = new FormData();
  upload.set('file', new File(['a log'], 'a.log'));
  const { id } = (await post('/uploads', upload)).json<{ id: string }>();
  const form = new FormData();
  form.set('upload', id);
  await post('/tickets', form);
  await desk.inject({ method: 'POST', url: '/api/tickets/1/replies', payload: { text: 'more', uploads: [id] } });
  const { messages } = await ticket(1);
  expect(messages.map(({ text, attachments }) => [text, attachments.map(({ name }) => name)])).toEqual([
    ['', ['a.log']],
    ['more', ['a.log']],
  ]);
});

it('answers what is not there with 404', async () => {
  for (const url of [
    '/tickets/9',
    '/agent/tickets/9',
    '/api/tickets/9',
    '/attachments/x',
    '/samples/x',
    '/fixtures/x',
  ]) {
    expect((await desk.inject(url)).statusCode, url).toBe(404);
  }
});
