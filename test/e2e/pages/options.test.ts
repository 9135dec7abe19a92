import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { readStored } from '../browsers.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, message, valueOf } from '../stage.ts';
import { mewsToken } from '../tokens.ts';
import { HELP_DESK, openFresh, type Fresh } from './fresh.ts';
import { choose, enter, isOn, press, say, textOf, waitToSay } from './parts.ts';

const FIELD = '<textarea rows="6" cols="70"></textarea>';

inEachBrowser('options', (kind) => {
  let fresh: Fresh;
  let options: Page;
  const pages: Page[] = [];

  const openOptions = async (): Promise<void> => {
    options = await fresh.browser.openExtensionPage('src/options/index.html');
    await options.waitFor('#reset');
  };
  const stored = (): Promise<string> => fresh.browser.storageDump();
  const opened = async (page: Promise<Page>): Promise<Page> => {
    pages.push(await page);
    return page;
  };
  /** Pastes a token and says whether it was held back. */
  const holds = async (page: Page): Promise<boolean> => {
    await page.activate();
    await page.focus('textarea');
    await page.press('Control+A');
    await page.press('Delete');
    const token = mewsToken();
    await page.paste({ text: token });
    if ((await valueOf(page)) === token) return false;
    await page.prompt.wait('mask');
    await page.press('Escape');
    return true;
  };

  beforeAll(async () => {
    fresh = await openFresh(kind);
  });
  afterAll(() => fresh.close());
  beforeEach(openOptions);
  afterEach(async () => {
    for (const page of [options, ...pages.splice(0)]) await page.close();
  });

  it('switches a portal on and off, in open pages too', async () => {
    const portal = 'Practice desk';
    const address = fresh.site.page(FIELD);
    const page = await opened(fresh.browser.newPage(address));
    expect(await holds(page)).toBe(false);
    await fresh.browser.allowRequests(['http://127.0.0.1/*', 'http://localhost/*']);
    await options.activate();
    await press(options, portal);
    await waitToSay(options, 'is watched now');
    expect(await isOn(options, portal)).toBe(true);
    expect(await holds(page)).toBe(true);
    await options.activate();
    await press(options, portal);
    await waitToSay(options, 'is no longer watched');
    expect(await holds(page)).toBe(false);
    expect(await holds(await opened(fresh.browser.newPage(address)))).toBe(false);
  });

  it('watches a site by its address until it is removed', async () => {
    const page = await opened(fresh.open(FIELD));
    await options.activate();
    await enter(options, say('options_site_address'), 'not a site');
    await press(options, say('options_site_add'));
    await waitToSay(options, say('options_site_invalid'));
    await fresh.browser.allowRequests([`${HELP_DESK}/*`]);
    await options.activate();
    await enter(options, say('options_site_address'), HELP_DESK);
    await options.press('Enter');
    await waitToSay(options, `${HELP_DESK} is watched now`);
    expect(await holds(page)).toBe(true);
    await options.activate();
    await press(options, say('options_remove'));
    await waitToSay(options, 'is no longer watched');
    expect(await holds(page)).toBe(false);
  });

  it('does not look for a kind that is switched off', async () => {
    await fresh.browser.grant([`${HELP_DESK}/*`]);
    await fresh.settings({ sites: [HELP_DESK] });
    await message(fresh.browser, 'watch:refresh');
    const page = await opened(fresh.open(FIELD));
    expect(await holds(page)).toBe(true);
    await options.activate();
    await enter(options, say('options_kinds_search'), 'mews token');
    await press(options, 'Mews token');
    await waitToSay(options, '1 kind is switched off');
    expect(await holds(page)).toBe(false);
    await options.activate();
    await press(options, say('options_kinds_all_on'));
    await eventually(async () => expect(await stored()).toContain('"rulesOff":[]'));
    expect(await holds(page)).toBe(true);
  });

  it('holds what a pattern of the person finds, and refuses one that could hang, with the reason', async () => {
    await fresh.browser.grant([`${HELP_DESK}/*`]);
    await fresh.settings({ sites: [HELP_DESK] });
    await message(fresh.browser, 'watch:refresh');
    const page = await opened(fresh.open(FIELD));
    const pasted = async (text: string): Promise<string> => {
      await page.activate();
      await page.focus('textarea');
      await page.press('Control+A');
      await page.press('Delete');
      await page.paste({ text });
      return valueOf(page);
    };
    const add = async (name: string, pattern: string, isNextForm: boolean): Promise<void> => {
      await options.activate();
      await enter(options, say('options_custom_name'), name);
      // Firefox takes letters that are typed within a second for one word, whatever was focused between: arrows, then.
      await choose(options, say('options_custom_form'), '');
      if (isNextForm) await options.press('ArrowDown');
      await enter(options, say('options_custom_pattern'), pattern);
      await options.press('Enter');
    };
    const texts = ['blue harbour', 'ROOM-ab12 here', 'LIC42177 here'];
    for (const text of texts) expect(await pasted(text)).toBe(text);
    await add('Project', 'blue harbour', false);
    await waitToSay(options, 'Project” is looked for now');
    await add('Room', 'ROOM-*', true);
    await waitToSay(options, 'Room” is looked for now');
    await add('Licence', 'LIC[0-9]+[0-9]', true);
    await waitToSay(options, `${say('options_custom_problem_ambiguous')}[0-9]+`);
    await enter(options, say('options_custom_pattern'), 'LIC[0-9]{5}');
    await enter(options, say('options_custom_try'), 'see LIC42177');
    await waitToSay(options, 'see L***7');
    await press(options, say('options_custom_add'));
    await waitToSay(options, 'Licence” is looked for now');
    for (const text of texts) {
      expect(await pasted(text)).toBe('');
      await page.prompt.wait('mask');
      await page.press('Escape');
    }
    expect(await pasted('LIC4217 and others')).toBe('LIC4217 and others');
  });

  it('asks no more about the values of a key', async () => {
    await options.activate();
    await enter(options, say('options_keys_name'), 'workflow_token');
    await options.press('Enter');
    await eventually(async () => expect(await stored()).toContain('"allowedKeys":["workflow_token"]'));
    await waitToSay(options, 'workflow_token');
    await press(options, `${say('options_remove')} workflow_token`);
    await eventually(async () => expect(await stored()).toContain('"allowedKeys":[]'));
  });

  it('keeps what happens on a paste, also when the worker ends', async () => {
    await press(options, say('options_paste_mask'));
    await eventually(async () => expect(await stored()).toContain('"onPaste":"mask"'));
    await options.close();
    await fresh.browser.stopBackground();
    await openOptions();
    expect(await isOn(options, say('options_paste_mask'))).toBe(true);
    await press(options, say('options_paste_ask'));
    await eventually(async () => expect(await stored()).toContain('"onPaste":"ask"'));
  });

  it('lists what was said to be no secret, and forgets it', async () => {
    await fresh.settings({ allowed: ['0'.repeat(64)], quietHosts: ['wiki.example'] });
    await options.activate();
    await waitToSay(options, '1 value');
    await waitToSay(options, 'wiki.example');
    await press(options, say('options_allowed_clear'));
    await waitToSay(options, '0 values');
    await press(options, `${say('options_remove')} wiki.example`);
    await waitToSay(options, say('options_quiet_none'));
    await eventually(async () => {
      const dump = await stored();
      expect(dump).toContain('"quietHosts":[]');
      expect(dump).toContain('"allowed":[]');
    });
  });

  it('works with settings that are corrupt', async () => {
    await options.close();
    await fresh.browser.extensionEval(async () => {
      const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
      await storage.local.set({ settings: { portals: 'all', onPaste: {}, link: 7, rulesOff: [1] }, linkAccount: 'x' });
    });
    await openOptions();
    await press(options, say('options_paste_warn'));
    await eventually(async () => expect(await stored()).toContain('"onPaste":"warn"'));
    expect(await isOn(options, 'GitHub')).toBe(false);
  });

  it('starts over, and keeps neither the account nor which links were made', async () => {
    await fresh.settings({ link: { provider: 'onetimesecret', base: fresh.links, ttl: 3600 } });
    await fresh.browser.grant(['http://127.0.0.1/*']);
    await message(fresh.browser, 'link:create', { id: '1', secret: 'made-up' });
    await message(fresh.browser, 'account:write', { base: fresh.links, user: 'me', token: 'not-the-token' });
    expect(await message(fresh.browser, 'link:list')).toHaveLength(1);
    expect(await stored()).toContain('not-the-token');
    await options.close();
    await openOptions();
    await waitToSay(options, say('options_link_account_stored'));
    await press(options, say('options_reset_ask'));
    await press(options, say('options_reset_yes'));
    await waitToSay(options, say('options_reset_done'));
    expect(await message(fresh.browser, 'link:list')).toEqual([]);
    expect(await stored()).not.toContain('not-the-token');
    expect(await options.eval(() => document.querySelector<HTMLSelectElement>('#link select')?.value)).toBe('none');
    expect(await textOf(options)).not.toContain(say('options_link_account_stored'));
  });

  describe('link service', () => {
    const save = say('options_link_save');
    const ownAddress = async (address: string): Promise<void> => {
      await choose(options, say('options_link_service'), 'Another');
      await enter(options, say('options_link_address'), address);
    };

    it('tests the chosen one, and says so', async () => {
      await fresh.browser.allowRequests(['http://127.0.0.1/*']);
      await options.activate();
      await ownAddress(`${fresh.links}/api/v1`);
      await press(options, save);
      await waitToSay(options, `${new URL(fresh.links).host} answers. Links can be made without an account.`);
      await eventually(async () => expect(await stored()).toContain(`"base":"${fresh.links}"`));
    });

    it('says that a wrong account is not accepted, and never shows it again', async () => {
      await ownAddress(fresh.links);
      await press(options, say('options_link_sign_in'));
      await enter(options, say('options_link_user'), 'someone@hotel.example');
      await press(options, save);
      await waitToSay(options, say('options_link_problem_missing'));
      await enter(options, say('options_link_token'), 'not-the-token');
      await press(options, save);
      await waitToSay(options, say('link_failure_not_authorized'));
      expect(await options.domDump()).not.toContain('not-the-token');
      // It is stored all the same, but not where content scripts can read.
      expect(await stored()).toContain('not-the-token');
      expect(JSON.stringify(await readStored(fresh.browser))).not.toContain('not-the-token');
      await options.close();
      await fresh.browser.stopBackground();
      await openOptions();
      await waitToSay(options, say('options_link_account_stored'));
      await ownAddress(fresh.links);
      await press(options, say('options_link_anonymous'));
      await press(options, save);
      await waitToSay(options, 'Links can be made without an account.');
      await eventually(async () => expect(await stored()).not.toContain('not-the-token'));
    });

    it('refuses an address where secrets would travel in the clear, and one that is none', async () => {
      await ownAddress('http://links.example.com');
      await press(options, save);
      await waitToSay(options, say('options_link_problem_insecure'));
      await enter(options, say('options_link_address'), 'mailto:someone');
      await press(options, save);
      await waitToSay(options, say('options_link_problem_address'));
      expect(await stored()).not.toContain('links.example.com');
      expect(await textOf(options)).toContain(save);
    });
  });
});
