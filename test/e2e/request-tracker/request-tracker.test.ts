import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mask } from '../../../src/core/index.ts';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { openFresh, type Fresh } from '../pages/fresh.ts';
import { openLink, press, say, waitToSay } from '../pages/parts.ts';
import { inEachBrowser } from '../stage.ts';
import { maskOf, mewsToken, requestId } from '../tokens.ts';
import { hasRequestTracker, startRequestTracker, type RequestTracker } from './server.ts';
import { storedParts } from './stored.ts';
import { DROP_ZONE, EDITOR, logIn, newTicket, reply, send, shownTicket, uploaded, written } from './ticket.ts';

const LINK = /http:\/\/127\.0\.0\.1:\d+\/secret\/\w+/;

let desk: RequestTracker;
let folder: string;
beforeAll(async () => {
  if (!hasRequestTracker) return;
  folder = await mkdtemp(join(tmpdir(), 'token-veil-logs-'));
  desk = await startRequestTracker();
});
afterAll(async () => {
  if (!hasRequestTracker) return;
  await desk.close();
  await rm(folder, { recursive: true, force: true });
});

inEachBrowser(
  'Request Tracker 5',
  (kind) => {
    let fresh: Fresh;
    let page: Page;
    let ticket: string;
    let origin: string;

    const stored = () => storedParts(desk.port, ticket);
    const lastMessage = async (): Promise<string> =>
      (await stored()).findLast(({ name }) => name === '')?.bytes.toString() ?? '';
    const file = async (name: string, text: string): Promise<string> => {
      const path = join(folder, `${kind}-${name}`);
      await writeFile(path, text);
      return path;
    };
    const bytesOf = async (name: string): Promise<string | undefined> =>
      (await stored()).find((part) => part.name === `${kind}-${name}`)?.bytes.toString();
    /** No part of what the server holds of the ticket may hold the token. */
    const expectNoneOf = async (...tokens: readonly string[]): Promise<void> => {
      const all = Buffer.concat((await stored()).map(({ bytes }) => bytes)).toString();
      expect(all.length).toBeGreaterThan(0);
      for (const token of tokens) expect(all).not.toContain(token.slice(8, 24));
    };

    beforeAll(async () => {
      origin = `http://${desk.host}`;
      fresh = await openFresh(kind, { [desk.host]: desk.port });
      await fresh.browser.grant(['http://127.0.0.1/*']);
      await fresh.settings({ link: { provider: 'onetimesecret', base: fresh.links, ttl: 3600 } });
      page = await fresh.browser.newPage(origin);
      await logIn(page);
      // As a person does at a help desk under its customer's own name: "Watch …" in the toolbar.
      await fresh.browser.allowRequests([`${origin}/*`]);
      await page.activate();
      const popup = await fresh.browser.openPopup();
      await popup.waitFor('footer');
      await press(popup, say('popup_watch') + desk.host);
      await waitToSay(popup, say('popup_page_watching'));
      await popup.close();
    });
    afterAll(() => fresh.close());

    it('stores a ticket without a token as it was pasted', async () => {
      const words = `Rates of room 12 are not sent, RequestId ${requestId()}`;
      await newTicket(page, origin, 'Rates');
      await page.paste({ text: words });
      await eventually(async () => expect((await written(page)).trim()).toBe(words));
      expect(await page.prompt.parts()).toEqual([]);
      await send(page);
      ticket = await shownTicket(page);
      expect((await lastMessage()).trim()).toBe(`<p>${words}</p>`);
    });

    it('stores the mask of a token that was pasted into a new ticket', async () => {
      const token = mewsToken();
      await newTicket(page, origin, 'Log in');
      await page.paste({ text: `AccessToken: ${token} fails` });
      await page.prompt.wait('mask');
      expect((await written(page)).trim()).toBe('');
      await page.prompt.click('mask');
      await eventually(async () => expect((await written(page)).trim()).toBe(`AccessToken: ${maskOf(token)} fails`));
      await send(page);
      ticket = await shownTicket(page);
      expect((await lastMessage()).trim()).toBe(`<p>AccessToken: ${maskOf(token)} fails</p>`);
      await expectNoneOf(token);
    });

    it('puts a mask over what was selected', async () => {
      const token = mewsToken();
      await reply(page);
      await page.type('my P');
      await page.press('Shift+ArrowLeft');
      await page.paste({ text: token });
      await page.prompt.wait('mask');
      await page.prompt.click('mask');
      await eventually(async () => expect(await written(page)).toContain(`my ${maskOf(token)}`));
      await send(page);
      await shownTicket(page);
      expect(await lastMessage()).toContain(`my ${maskOf(token)}`);
      expect(await lastMessage()).not.toContain(`${maskOf(token)}P`);
      await expectNoneOf(token);
    });

    it('stores a link that opens once in an answer', async () => {
      const token = mewsToken();
      await reply(page);
      await page.paste({ text: `here: ${token}` });
      await page.prompt.wait('link');
      await page.prompt.click('link');
      await eventually(async () => expect(await written(page)).toMatch(LINK));
      await send(page);
      await shownTicket(page);
      const [link = ''] = LINK.exec(await lastMessage()) ?? [];
      expect(await openLink(link)).toContain(token);
      expect(await openLink(link)).not.toContain(token);
      await expectNoneOf(token);
    });

    it('stores the clean copy of a log, picked or dropped, and a clean file as it is', async () => {
      const [picked, dropped] = [mewsToken(), mewsToken()];
      const log = (token: string): string => `10:00 POST /api\r\nAccessToken: ${token}\r\n\r\nstatus 401\n`;
      const clean = 'nothing to see\r\n'.repeat(50);
      await newTicket(page, origin, 'Logs');
      await page.chooseFile(DROP_ZONE, [await file('picked.log', log(picked))]);
      await page.prompt.wait('clean');
      expect(await uploaded(page)).toBe(0);
      await page.prompt.click('clean');
      await eventually(async () => expect(await uploaded(page)).toBe(1));
      await page.dropFile(DROP_ZONE, [await file('dropped.log', log(dropped))]);
      await page.prompt.wait('clean');
      await page.prompt.click('clean');
      await eventually(async () => expect(await uploaded(page)).toBe(2));
      await page.chooseFile(DROP_ZONE, [await file('clean.log', clean)]);
      await eventually(async () => expect(await uploaded(page)).toBe(3));
      await page.focus(EDITOR);
      await page.paste({ text: 'see the files' });
      await send(page);
      ticket = await shownTicket(page);
      expect(await bytesOf('picked.log')).toBe(mask(log(picked), { source: 'file' }));
      expect(await bytesOf('dropped.log')).toBe(mask(log(dropped), { source: 'file' }));
      expect(await bytesOf('clean.log')).toBe(clean);
      await expectNoneOf(picked, dropped);
    });

    it('stops an answer with a typed token at the gate, and stores its mask', async () => {
      const token = mewsToken();
      await reply(page);
      await page.type(`AccessToken ${token} `);
      await send(page);
      await page.prompt.wait('mask');
      expect(await page.url()).toContain('/Update.html');
      await page.prompt.click('mask');
      await eventually(async () => expect(await written(page)).toContain(maskOf(token)));
      await send(page);
      await shownTicket(page);
      expect(await lastMessage()).toContain(maskOf(token));
      await expectNoneOf(token);
    });
  },
  hasRequestTracker,
);
