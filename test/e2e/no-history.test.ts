import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enter, press, say, waitToSay } from './pages/parts.ts';
import { readStored } from './browsers.ts';
import { eventually } from './eventually.ts';
import { message, openStage, valueOf, type Stage } from './stage.ts';
import { mewsToken } from './tokens.ts';

// It gives extensions no IndexedDB: https://github.com/w3c/webextensions/issues/534
describe('a Firefox that never remembers history', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('firefox', { noHistory: true });
  });
  afterAll(() => stage.close());

  it('makes links', async () => {
    const page = await stage.open('<textarea rows="6" cols="70"></textarea>');
    await page.focus('textarea');
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('link');
    await page.prompt.click('link');
    await eventually(async () => expect(await valueOf(page)).toMatch(/\/secret\/\S+ \(opens once/));
    await page.close();
  });

  it('keeps the account from content scripts all the same, and says that it will be forgotten', async () => {
    const options = await stage.browser.openExtensionPage('src/options/index.html');
    await options.waitFor('#reset');
    await press(options, say('options_link_sign_in'));
    await waitToSay(options, say('options_link_account_forgotten'));
    await enter(options, say('options_link_user'), 'someone@hotel.example');
    await enter(options, say('options_link_token'), 'not-the-token');
    await press(options, say('options_link_save'));
    await waitToSay(options, say('link_failure_not_authorized'));
    expect(await message(stage.browser, 'account:state')).toEqual({ isStored: true, isLasting: false });
    expect(JSON.stringify(await readStored(stage.browser))).not.toContain('not-the-token');
  });
});
