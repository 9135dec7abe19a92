import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** The link service behind an address where it can be down for a while. */
export interface Relay {
  readonly base: string;
  readonly down: (isDown: boolean) => void;
  readonly close: () => Promise<void>;
}

export async function startRelay(service: string): Promise<Relay> {
  let isDown = false;
  const server = createServer((incoming, response) => {
    if (isDown) return response.destroy();
    const { method, headers, url = '/' } = incoming;
    const upstream = request(service + url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    return incoming.pipe(upstream);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    base: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    down: (next) => {
      isDown = next;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
