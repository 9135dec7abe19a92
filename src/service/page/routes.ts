import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { withinRate, type Context } from '../context.ts';
import { field, keyOf } from '../fields.ts';
import { busyPage, gonePage, homePage, receiptPage, secretPage, waitingPage } from './views.ts';
import type { Html } from './html.ts';

const assets = [
  { name: 'page.css', type: 'text/css; charset=utf-8' },
  { name: 'copy.js', type: 'text/javascript; charset=utf-8' },
  { name: 'icon.svg', type: 'image/svg+xml' },
];

/** Sends a page. */
export function sendPage(reply: FastifyReply, status: number, page: Html): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(page.html);
}

/** The recipient's way: a page that explains, and a button whose POST shows the secret once. Works without script. */
export function pageRoutes(app: FastifyInstance, context: Context): void {
  const { vault } = context;

  app.get('/', (_request, reply) => sendPage(reply, 200, homePage()));

  // GET and HEAD look only: mail scanners and chat previews call every link they see.
  app.get('/secret/:key', async (request, reply) => {
    const waiting = await vault.look(keyOf(request));
    return waiting ? sendPage(reply, 200, waitingPage(waiting.hasPassphrase)) : sendPage(reply, 404, gonePage());
  });

  app.post('/secret/:key', async (request, reply) => {
    if (!(await withinRate(request, context, 'read'))) return sendPage(reply, 429, busyPage());
    const opened = await vault.open(keyOf(request), field(request, 'passphrase'));
    if (opened.ok) return sendPage(reply, 200, secretPage(opened.value));
    return opened.reason === 'gone'
      ? sendPage(reply, 404, gonePage())
      : sendPage(reply, opened.reason === 'locked' ? 429 : 403, waitingPage(true, opened.reason));
  });

  app.get('/receipt/:key', async (request, reply) => {
    const view = await vault.receipt(keyOf(request));
    return view ? sendPage(reply, 200, receiptPage(view)) : sendPage(reply, 404, gonePage());
  });

  app.post('/receipt/:key', async (request, reply) => {
    if (!(await withinRate(request, context, 'receipt'))) return sendPage(reply, 429, busyPage());
    const burned = await vault.burn(keyOf(request), field(request, 'passphrase'));
    const view = await vault.receipt(keyOf(request));
    if (!view) return sendPage(reply, 404, gonePage());
    return burned.ok || burned.reason === 'gone'
      ? sendPage(reply, 200, receiptPage(view))
      : sendPage(reply, burned.reason === 'locked' ? 429 : 403, receiptPage(view, burned.reason));
  });

  for (const { name, type } of assets) {
    const bytes = readFileSync(new URL(name, import.meta.url));
    app.get(`/assets/${name}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'max-age=3600').send(bytes),
    );
  }
}
