import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { startService, temporaryFolder, type ServiceProcess } from '../service/processes.ts';
import { eventually } from './eventually.ts';
import { startFaultyService, type Fault } from './faulty-service.ts';
import { say } from './pages/parts.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><textarea name="text" rows="8" cols="70"></textarea><button>Send</button></form>';
const LINK = /^see (http:\/\/127\.0\.0\.1:\d+\/secret\/\S+) \(opens once, until \d{4}-\d\d-\d\d \d\d:\d\d UTC\)$/;

interface WithConsent {
  readonly browser: { readonly permissions: { remove(what: { data_collection: string[] }): Promise<boolean> } };
}

const readOnce = async (link: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  return { status: response.status, text: await response.text() };
};

inEachBrowser('one-time link', (kind) => {
  let stage: Stage;
  let store: string;
  let service: ServiceProcess;
  let page: Page;
  const useService = (base: string | undefined): Promise<void> =>
    stage.settings({ link: { provider: 'onetimesecret', base, ttl: 3600 } });

  beforeAll(async () => {
    stage = await openStage(kind);
    // Its own, so that all that it says is of this spec.
    store = await temporaryFolder();
    service = await startService(store);
    await useService(service.base);
  });
  afterAll(async () => {
    await Promise.all([stage.close(), service.stop()]);
    await rm(store, { recursive: true });
  });
  afterEach(async () => {
    await page.close();
    await useService(service.base);
  });

  const pasteToken = async (): Promise<string> => {
    const token = mewsToken();
    page = await stage.open(FORM);
    await page.focus('textarea');
    await page.paste({ text: `see ${token}` });
    await page.prompt.wait('link');
    return token;
  };

  it('puts a link with its expiry in the place of the token; it gives the token once', async () => {
    const token = await pasteToken();
    await page.press('Alt+Shift+L');
    await eventually(async () => expect(await valueOf(page)).toMatch(LINK));
    const [, link = ''] = LINK.exec(await valueOf(page)) ?? [];
    const first = await readOnce(link);
    expect(first.text).toContain(token);
    const second = await readOnce(link);
    expect(second.text).not.toContain(token);
    expect([404, 410]).toContain(second.status);
    expect(service.output()).not.toContain(token);
  });

  const faults: readonly Fault[] = ['html', 'message', 'rate-limited', 'half', 'hang-up'];
  it.each(faults)(
    'says why when the service answers with a fault (%s), and the text can still be masked',
    async (fault) => {
      const faulty = await startFaultyService(fault);
      await useService(faulty.base);
      const token = await pasteToken();
      await page.prompt.click('link');
      await page.prompt.wait('retry');
      expect((await page.prompt.text()).length).toBeGreaterThan(40);
      if (fault === 'message') expect(await page.prompt.text()).toContain('Secrets are off today');
      expect(await valueOf(page)).toBe('');
      await page.prompt.click('mask');
      await eventually(async () => expect(await valueOf(page)).toBe(`see ${maskOf(token)}`));
      await faulty.close();
    },
  );

  it('is not cut off by a field that has no room for it', async () => {
    page = await stage.open('<input maxlength="90" size="90">');
    const [pasted, typed] = [mewsToken(), mewsToken()];
    await page.focus('input');
    await page.paste({ text: `see ${pasted}` });
    await page.prompt.click('link');
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toMatch(LINK));
    expect(await valueOf(page, 'input')).toBe('');
    await page.type(`see ${typed}`);
    await eventually(async () => expect(await page.prompt.text()).toContain(maskOf(typed)));
    await page.prompt.click('link');
    await page.prompt.wait('copy');
    expect(await valueOf(page, 'input')).toBe(`see ${typed}`);
    // A mask has room where the link has none.
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page, 'input')).toBe(`see ${maskOf(typed)}`));
  });

  it('gives way to a mask where a text that was held back has no room for it', async () => {
    page = await stage.open('<input maxlength="90" size="90">');
    const token = mewsToken();
    await page.focus('input');
    await page.paste({ text: `see ${token}` });
    await page.prompt.click('link');
    await page.prompt.wait('copy');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page, 'input')).toBe(`see ${maskOf(token)}`));
  });

  it('can be cancelled while the service is silent, and tried again when it is back', async () => {
    const faulty = await startFaultyService('silent');
    await useService(faulty.base);
    await pasteToken();
    await page.prompt.click('link');
    await page.prompt.wait('cancel');
    await faulty.asked();
    await page.prompt.click('cancel');
    await page.prompt.wait('link');
    expect(await page.prompt.text()).toContain(say('link_may_exist'));
    await faulty.close();
    await page.prompt.click('link');
    await page.prompt.wait('retry');
    await useService(service.base);
    await page.prompt.click('retry');
    await eventually(async () => expect(await valueOf(page)).toMatch(LINK));
  });

  it('survives that the background is killed in the middle', async () => {
    const faulty = await startFaultyService('silent');
    await useService(faulty.base);
    const token = await pasteToken();
    await page.prompt.click('link');
    await page.prompt.wait('cancel');
    await stage.browser.stopBackground();
    await page.prompt.wait('retry');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(`see ${maskOf(token)}`));
    await faulty.close();
  });

  it('refuses a secret over the limit of the service with a word', async () => {
    page = await stage.open(FORM);
    await page.focus('textarea');
    const block =
      ['-----BEGIN RSA ', 'PRIVATE KEY-----\n'].join('') +
      `${'A1b2C3d4'.repeat(8)}\n`.repeat(180) +
      ['-----END RSA ', 'PRIVATE KEY-----'].join('');
    await page.paste({ text: block });
    await page.prompt.wait('link');
    await page.prompt.click('link');
    await page.prompt.wait('retry');
    expect(await page.prompt.text()).toMatch(/large|long|10,?000|limit/i);
  });

  // Of Firefox: the host alone, which may be granted as that of a site to be watched, is no consent to send a token there.
  it.skipIf(kind === 'chromium')('is not made without the consent to send what is secret', async () => {
    await stage.browser.extensionEval(async () => {
      const { permissions } = (globalThis as unknown as WithConsent).browser;
      await permissions.remove({ data_collection: ['authenticationInfo'] });
    });
    const token = await pasteToken();
    await page.prompt.click('link');
    const permit = await stage.browser.findPage('src/permit/');
    await permit.close();
    await page.activate();
    await page.prompt.wait('retry');
    expect(await page.prompt.text()).toContain(say('link_failure_permission'));
    expect(stage.browser.requests().some(({ body }) => body.includes(token))).toBe(false);
  });
});
