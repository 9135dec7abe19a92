import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SentRequest } from './driver.ts';

export interface RecordingProxy {
  readonly port: number;
  readonly requests: SentRequest[];
  close(): Promise<void>;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const HELPER = '<!doctype html><title>Clipboard helper of the tests</title>';

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * A proxy that every context of a browser must go through, workers and extension pages included: it writes down each request and lets only
 * loopback out. `hosts` maps a name to a loopback port. Asked for itself, it answers with an empty page on a secure origin (for the clipboard).
 */
export async function startProxy(hosts: Readonly<Record<string, number>> = {}): Promise<RecordingProxy> {
  const requests: SentRequest[] = [];

  async function forward(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = incoming.url ?? '/';
    if (address.startsWith(`http://127.0.0.1:${portOf(server)}/`)) {
      response.setHeader('content-type', 'text/html');
      response.end(HELPER);
      return;
    }
    const target = new URL(address);
    const body = await bodyOf(incoming);
    requests.push({
      method: incoming.method ?? 'GET',
      url: address,
      origin: incoming.headers.origin ?? '',
      body: body.toString('latin1'),
    });
    const mapped = hosts[target.hostname];
    if (mapped === undefined && !['127.0.0.1', 'localhost'].includes(target.hostname)) {
      response.writeHead(502).end('This test run has no internet.');
      return;
    }
    const upstream = send(
      {
        host: '127.0.0.1',
        port: mapped ?? Number(target.port || 80),
        path: target.pathname + target.search,
        method: incoming.method,
        headers: incoming.headers,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    upstream.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
    response.on('close', () => upstream.destroy());
    upstream.end(body);
  }

  const server = createServer((incoming, response) => {
    forward(incoming, response).catch(() => response.destroy());
  });
  server.on('connect', (incoming, socket) => {
    // Node leaves this socket to us, its errors too: a browser that closes in the middle resets it.
    socket.on('error', () => socket.destroy());
    requests.push({ method: 'CONNECT', url: `https://${incoming.url ?? ''}`, origin: '', body: '' });
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
