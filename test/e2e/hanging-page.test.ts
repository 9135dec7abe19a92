import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { inEachBrowser, message, openStage, type Stage } from './stage.ts';
import { mewsToken } from './tokens.ts';

const FIELD = '<textarea rows="6" cols="70"></textarea>';

/** A server that leaves everybody waiting until it is closed. */
async function startSilence(): Promise<Server> {
  const server = createServer(() => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

inEachBrowser('a watched page that hangs', (kind) => {
  let stage: Stage;
  let silence: Server;
  beforeAll(async () => {
    stage = await openStage(kind, {});
    silence = await startSilence();
  });
  // The next page may share the thread.
  afterEach(() => silence.closeAllConnections());
  afterAll(async () => {
    silence.close();
    await stage.close();
  });

  /** Its thread waits for an answer: nothing can be put into it. */
  const openHanging = async (): Promise<void> => {
    const { port } = silence.address() as AddressInfo;
    const hangs = once(silence, 'request');
    await stage.open(`${FIELD}<script>setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', 'http://127.0.0.1:${port}/', false);
      request.send();
    }, 100)</script>`);
    await hangs;
  };

  it('keeps no other from being watched', async () => {
    await openHanging();
    const other = await stage.browser.newPage(stage.site.page(FIELD).replace('127.0.0.1', 'localhost'));
    await stage.browser.grant(['http://localhost/*']);
    await stage.settings({ sites: ['http://127.0.0.1', 'http://localhost'] });
    await message(stage.browser, 'watch:refresh');
    await other.activate();
    await other.focus('textarea');
    await other.paste({ text: mewsToken() });
    await other.prompt.wait('mask');
  });

  it('keeps nothing of the popup that needs no page', async () => {
    await openHanging();
    const popup = await stage.browser.openPopup();
    await popup.waitFor('footer button');
  });
});
