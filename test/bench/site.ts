import { createServer } from 'node:http';
import { once } from 'node:events';
import type { PageName } from './pages/index.ts';
import { buildPages } from './pages/index.ts';

/** Every page at two addresses: the extension watches the first host and is not on the second. */
export interface BenchSite {
  readonly url: (page: PageName, watched: boolean) => string;
  readonly close: () => Promise<void>;
}

export const WATCHED_HOST = '127.0.0.1';
const BARE_HOST = 'localhost';

export async function startBenchSite(): Promise<BenchSite> {
  const pages = await buildPages();
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0] ?? '';
    const body = pages.get(name);
    // Cross-origin isolation gives pages a clock of 5 µs instead of 100.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    response.statusCode = body === undefined ? 404 : 200;
    response.end(body);
  });
  server.listen(0, WATCHED_HOST);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (page, watched) => `http://${watched ? WATCHED_HOST : BARE_HOST}:${port}/${page}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
