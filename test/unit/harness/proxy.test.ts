import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
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
