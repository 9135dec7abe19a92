import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { startProxy } from '../../harness/proxy.ts';

function through(port: number, url: string, body = ''): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: url, method: body ? 'POST' : 'GET' }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', reject).end(body);
  });
}

it('records what goes through, maps names to loopback, and lets nothing else out', async () => {
  const site = createServer((incoming, response) => void response.end(`${incoming.headers.host ?? ''} answered`));
  site.listen(0, '127.0.0.1');
  await once(site, 'listening');
  const proxy = await startProxy({ 'help.example': (site.address() as AddressInfo).port });

  expect(await through(proxy.port, 'http://help.example/tickets', 'text=hello')).toMatchObject({ status: 200 });
  expect(await through(proxy.port, 'http://elsewhere.example/')).toMatchObject({ status: 502 });
  expect(await through(proxy.port, `http://127.0.0.1:${proxy.port}/`)).toMatchObject({ status: 200 });
  expect(proxy.requests).toEqual([
    { method: 'POST', url: 'http://help.example/tickets', origin: '', body: 'text=hello' },
    { method: 'GET', url: 'http://elsewhere.example/', origin: '', body: '' },
  ]);

  await proxy.close();
  site.close();
});

// As an error that nobody listens to it ended the run of all that shared the process.
it('outlives a browser that closes while it asks for a tunnel', async () => {
  const proxy = await startProxy();
  const browser = connect({ port: proxy.port, host: '127.0.0.1', allowHalfOpen: true });
  browser.write('CONNECT accounts.example:443 HTTP/1.1\r\n\r\n');
  await vi.waitFor(() => expect(proxy.requests).toHaveLength(1));
  browser.resetAndDestroy();
  await once(browser, 'close');

  expect(await through(proxy.port, 'http://elsewhere.example/')).toMatchObject({ status: 502 });
  await proxy.close();
});
