import { createServer, type ServerResponse } from 'node:http';
import { once } from 'node:events';

/** How a link service can go wrong. */
export type Fault = 'html' | 'message' | 'rate-limited' | 'half' | 'silent' | 'hang-up';

const ANSWERS: Record<Fault, (response: ServerResponse) => void> = {
  html: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our proxy</h1>'),
  message: (response) =>
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Secrets are off today"}'),
  'rate-limited': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  half: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"custid":"anon","secret_k'),
  // Never answered: the request is what is cancelled.
  silent: () => undefined,
  'hang-up': (response) => response.destroy(),
};

interface FaultyService {
  readonly base: string;
  /** Waits for a request. */
  readonly asked: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A link service that answers every request with one fault. */
export async function startFaultyService(fault: Fault): Promise<FaultyService> {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => ANSWERS[fault](response));
  });
  const first = once(server, 'request');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    asked: () => first,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
