import assert from 'node:assert/strict';
import { assertHidden } from '../expect.ts';
import type { Step } from '../step.ts';

/** Only the request that makes a link may carry a token, and only to the service that was chosen. */
const makesLink = (url: string, service: string): boolean => url.startsWith(`${service}/api/v1/share`);

/** The record of the whole run is searched for every token of every step. */
export const leaksStep: Step = {
  title: 'Search requests, storage, console and the page for every token',
  play: async ({ browser, page, service, desk, secrets }) => {
    const requests = browser.requests();
    for (const { url, body } of requests) {
      assertHidden(url, secrets);
      if (!makesLink(url, service)) assertHidden(body, secrets);
    }
    const foreign = requests.filter(({ url }) => !url.startsWith(desk) && !url.startsWith(service));
    assert.deepEqual(foreign, [], 'no request to anybody else');
    const own = requests.filter(({ origin }) => origin.includes('-extension://'));
    assert(
      own.every(({ url }) => makesLink(url, service)),
      'the extension itself only made links',
    );
    assertHidden(await browser.storageDump(), secrets);
    assertHidden(browser.consoleLines().join('\n'), secrets);
    assertHidden(await page.domDump(), secrets);
    return {
      had: `${secrets.length} tokens in ${requests.length} requests of the browser`,
      received: `${own.length} requests of the extension, all of them for a link that was asked for; no token anywhere else`,
    };
  },
};
