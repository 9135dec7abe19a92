import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { connectMarionette } from '../../harness/firefox/marionette.ts';

const servers: { close(): void }[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** A Firefox that answers each command by what `reply` says, in pieces of three bytes. */
async function firefox(reply: (name: string) => unknown[]): Promise<number> {
  const server = createServer((socket: Socket) => {
    socket.write('2:{}');
    socket.on('data', (data: Buffer) => {
      const [, id, name] = JSON.parse(data.toString().replace(/^\d+:/, '')) as [number, number, string];
      const json = JSON.stringify([1, id, ...reply(name)]);
      const frame = Buffer.from(`${Buffer.byteLength(json)}:${json}`);
      for (let at = 0; at < frame.length; at += 3) socket.write(frame.subarray(at, at + 3));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
}

it('puts an answer together from pieces that cut characters in two', async () => {
  const marionette = await connectMarionette(await firefox((name) => [null, { value: `ü€😀 ${name}` }]));
  await expect(marionette.send('Some:Command')).resolves.toEqual({ value: 'ü€😀 Some:Command' });
  marionette.close();
});

it('rejects with the browser’s error', async () => {
  const marionette = await connectMarionette(await firefox(() => [{ error: 'no such window', message: 'gone' }, null]));
  await expect(marionette.send('Some:Command')).rejects.toThrow('no such window: gone');
  marionette.close();
});
