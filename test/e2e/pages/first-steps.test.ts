import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, message, valueOf } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';
import { HELP_DESK, openFresh, type Fresh } from './fresh.ts';
import { isOn, openLink, press, say, textOf, waitToSay } from './parts.ts';

const FIELD = '<textarea rows="6" cols="70"></textarea>';
const LINK = /http:\/\/localhost:\d+\/secret\/\w+/;

interface Toolbar {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ id: number }[]> };
    readonly action: { getTitle(what: { tabId: number }): Promise<string> };
  };
}

inEachBrowser('first steps', (kind) => {
  let fresh: Fresh;
  let page: Page;
  beforeAll(async () => {
    fresh = await openFresh(kind);
  });
  afterAll(() => fresh.close());

  const pasteToken = async (): Promise<string> => {
    const token = mewsToken();
    await page.activate();
    await page.focus('textarea');
    await page.press('Control+A');
    await page.paste({ text: token });
    return token;
  };

  it('greets after installation, with a field to try and the portals to switch on', async () => {
    const { welcome } = fresh;
    page = await fresh.browser.newPage(fresh.site.page(FIELD));
    await welcome.activate();
    await press(welcome, say('onboarding_example'));
    await waitToSay(welcome, '2 tokens found');
    const example = await textOf(welcome);
    const [token = ''] = /[0-9A-F]{32}-[0-9A-F]{31}/.exec(example) ?? [];
    await press(welcome, say('onboarding_mask'));
    await waitToSay(welcome, maskOf(token));
    await waitToSay(welcome, say('onboarding_masked'));
    expect(await textOf(welcome)).not.toContain(token);

    await fresh.browser.allowRequests(['http://127.0.0.1/*', 'http://localhost/*']);
    await welcome.activate();
    await press(welcome, 'Practice desk');
    await waitToSay(welcome, 'is watched now');
    const pasted = await pasteToken();
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(pasted)));
  });

  it('says that a page is not watched when its permission was taken back, and watches again when it is granted', async () => {
    const said = async (sentence: string): Promise<void> => {
      await page.activate();
      const popup = await fresh.browser.openPopup();
      await popup.waitFor('footer');
      await waitToSay(popup, sentence);
      await popup.close();
    };
    const titles = (): Promise<string[]> =>
      fresh.browser.extensionEval(async () => {
        const { tabs, action } = (globalThis as unknown as Toolbar).browser;
        return Promise.all((await tabs.query({})).map(({ id }) => action.getTitle({ tabId: id })));
      });
    await said(say('popup_page_watching'));
    await fresh.revoke('http://127.0.0.1/*', 'http://localhost/*');
    await said(say('popup_page_revoked'));
    await eventually(async () => expect((await titles()).join()).not.toContain(say('badge_watching')));
    const token = await pasteToken();
    expect(await valueOf(page)).toBe(token);
    expect(await isOn(fresh.welcome, 'Practice desk')).toBe(false);

    await fresh.browser.grant(['http://127.0.0.1/*', 'http://localhost/*']);
    await said(say('popup_page_watching'));
    await eventually(async () => expect((await titles()).join()).toContain(say('badge_watching')));
    await pasteToken();
    await page.prompt.wait('mask');
    await page.press('Escape');
    await page.close();
  });

  it('asks for the link service in a window of its own, and makes the link on a second try', async () => {
    await fresh.revoke('http://127.0.0.1/*', 'http://localhost/*');
    await fresh.browser.grant([`${HELP_DESK}/*`]);
    const base = fresh.links.replace('127.0.0.1', 'localhost');
    await fresh.settings({ sites: [HELP_DESK], link: { provider: 'onetimesecret', base, ttl: 3600 } });
    await message(fresh.browser, 'watch:refresh');
    await fresh.browser.allowRequests(['http://localhost/*']);
    page = await fresh.open(FIELD);
    const token = await pasteToken();
    await page.prompt.wait('link');
    await page.prompt.click('link');
    await page.prompt.wait('retry');
    expect(await page.prompt.text()).toContain(say('link_failure_permission'));
    const permit = await fresh.browser.findPage('src/permit/');
    await waitToSay(permit, new URL(base).host);
    await press(permit, say('permit_allow'));
    await waitToSay(permit, say('permit_done'));
    await press(permit, say('close'));
    await page.activate();
    await page.prompt.click('retry');
    await eventually(async () => expect(await valueOf(page)).toMatch(LINK));
    const [link = ''] = LINK.exec(await valueOf(page)) ?? [];
    expect(await openLink(link.replace('localhost', '127.0.0.1'))).toContain(token);
  });

  it('cleans an upload on a page without TLS, too', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'token-veil-files-'));
    const [log, token] = [join(folder, 'app.log'), mewsToken()];
    await writeFile(log, `AccessToken ${token}\n`);
    await page.close();
    page = await fresh.open('<input id="f" type="file">');
    await page.chooseFile('#f', [log]);
    await page.prompt.wait('clean');
    await page.prompt.click('clean');
    const chosen = (): Promise<string> =>
      page.eval(async () => (await (document.querySelector('#f') as HTMLInputElement).files?.[0]?.text()) ?? '');
    await eventually(async () => expect(await chosen()).toBe(`AccessToken ${maskOf(token)}\n`));
    await rm(folder, { recursive: true });
  });
});
