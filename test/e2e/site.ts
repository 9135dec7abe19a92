import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';

/** A request that the site got. */
export interface Received {
  readonly path: string;
  readonly body: string;
}

/** A small web site on loopback that serves the pages a spec gives it and keeps what is sent to it. */
export interface Site {
  readonly origin: string;
  /** Serves this body under a new address. `headers` may set a policy. */
  readonly page: (body: string, headers?: Record<string, string>) => string;
  readonly received: () => readonly Received[];
  readonly close: () => Promise<void>;
}

/** First in every page: writes down whatever a page could see of a token, from the first line of the document. */
const SPY = `<script>
  window.seen = [];
  const note = (what, value) => { if (value) window.seen.push(what + ': ' + value); };
  for (const type of ['paste', 'beforeinput', 'input', 'change', 'drop', 'keydown', 'submit', 'click', 'copy'])
    window.addEventListener(type, (event) => {
      note(type, event.clipboardData?.getData('text/plain'));
      note(type, event.clipboardData?.getData('text/html'));
      note(type, event.dataTransfer?.getData('text/plain'));
      note(type, event.data);
      note(type, event.target?.value);
      for (const file of event.target?.files ?? []) file.text().then((text) => note('file', text));
      for (const file of event.dataTransfer?.files ?? []) file.text().then((text) => note('file', text));
    }, true);
  new MutationObserver(() => note('mutation', document.documentElement.textContent.slice(-20000)))
    .observe(document, { childList: true, characterData: true, subtree: true });
</script>`;

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat((await request.toArray()) as Buffer[]).toString('utf8');

export async function startSite(): Promise<Site> {
  const pages = new Map<string, { html: string; headers: Record<string, string> }>();
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path.split('?')[0] ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (request.method === 'GET' && page) {
      for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
      response.end(`<!doctype html><html lang="en"><title>Help desk</title>${SPY}<body>${page.html}`);
      return;
    }
    void bodyOf(request).then((body) => {
      if (!path.startsWith('/favicon')) received.push({ path, body });
      response.end('<!doctype html><title>Sent</title><p id="sent">Sent.');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    origin,
    page: (html, headers = {}) => {
      const path = `/page-${pages.size + 1}`;
      pages.set(path, { html, headers });
      return origin + path;
    },
    received: () => received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
