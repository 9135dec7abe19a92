import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, message } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';
import { violationsOf } from './axe.ts';
import { HELP_DESK, openFresh, type Fresh } from './fresh.ts';
import { isOn, press, say, waitToSay } from './parts.ts';

inEachBrowser('our own pages', (kind) => {
  let fresh: Fresh;
  beforeAll(async () => {
    fresh = await openFresh(kind);
  });
  afterAll(() => fresh.close());

  /** Whether the control of this name has the keyboard, and shows it. */
  const isAt = (page: Page, name: string): Promise<boolean> =>
    page.eval((wanted) => {
      const at = document.activeElement;
      const text = at?.matches('button, a') ? at.textContent : at?.closest('label')?.querySelector('span')?.textContent;
      return text?.trim().startsWith(wanted) === true && at?.matches(':focus-visible') === true;
    }, name);

  /** Tab, until the control of this name has the keyboard. */
  const tabTo = async (page: Page, name: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await isAt(page, name)) return;
      await page.press('Tab');
    }
    throw new Error(`The keyboard does not get to ${name}`);
  };

  it.each(['options', 'onboarding', 'permit'])('axe has nothing to say about %s, colours included', async (name) => {
    const page = await fresh.browser.openExtensionPage(`src/${name}/index.html`);
    await page.waitFor('main button');
    expect(await violationsOf(page)).toEqual([]);
    // A live region that is not drawn is none: its first word would not be told.
    const lines = await page.eval(() =>
      [...document.querySelectorAll('[role=status]')].map((e) => e.checkVisibility()),
    );
    expect(new Set(lines)).toEqual(new Set([true]));
    await page.close();
  });

  it('popup: the clipboard is masked by the keyboard alone, and axe has nothing to say', async () => {
    const token = mewsToken();
    const page = await fresh.open('<p>A page</p>');
    await fresh.browser.setClipboard({ text: `AccessToken ${token}` });
    const popup = await fresh.browser.openPopup();
    await popup.waitFor('footer');
    await tabTo(popup, say('popup_mask_clipboard'));
    await popup.press('Enter');
    await waitToSay(popup, `AccessToken ${maskOf(token)}`);
    expect(await violationsOf(popup)).toEqual([]);
    expect(await isAt(popup, say('popup_copy_masked'))).toBe(true);
    await popup.press('Space');
    await waitToSay(popup, 'Copied with 1 mask');
    await eventually(async () => expect(await fresh.browser.readClipboard()).toBe(`AccessToken ${maskOf(token)}`));
    await popup.close();
    await page.close();
  });

  it('popup: what is at work, and what asked, keep the keyboard', async () => {
    const watch = say('popup_watch') + new URL(HELP_DESK).hostname;
    await fresh.browser.allowRequests([`${HELP_DESK}/*`]);
    await fresh.browser.grant(['http://127.0.0.1/*', `${HELP_DESK}/*`]);
    await fresh.settings({ link: { provider: 'onetimesecret', base: fresh.links, ttl: 3600 } });
    const page = await fresh.open('<p>A page</p>');
    await fresh.browser.setClipboard({ text: `AccessToken ${mewsToken()}` });
    let popup = await fresh.browser.openPopup();
    await popup.waitFor('footer', 15_000);
    await tabTo(popup, watch);
    await popup.press('Space');
    await waitToSay(popup, say('popup_page_watching'));
    expect(await isAt(popup, watch)).toBe(true);
    await popup.press('Space');
    await waitToSay(popup, say('popup_page_off'));
    await press(popup, say('popup_mask_clipboard'));
    await tabTo(popup, say('popup_copy_links'));
    await popup.press('Enter');
    await waitToSay(popup, 'Copied with 1 link');
    expect(await isAt(popup, say('popup_copy_links'))).toBe(true);
    await popup.close();

    await page.activate();
    popup = await fresh.browser.openPopup();
    await popup.waitFor('footer', 15_000);
    await tabTo(popup, say('link_burn'));
    await popup.press('Enter');
    await tabTo(popup, say('link_burn_yes'));
    await popup.press('Enter');
    await waitToSay(popup, say('link_burned_burned'));
    expect(await isAt(popup, say('link_burn'))).toBe(true);
    await popup.close();
    await page.close();
  });

  it('popup: a page is tested by the keyboard alone, and axe has nothing to say', async () => {
    await fresh.browser.grant([`${HELP_DESK}/*`]);
    await fresh.settings({ sites: [HELP_DESK] });
    await message(fresh.browser, 'watch:refresh');
    const page = await fresh.open('<textarea aria-label="Reply" rows="6" cols="50"></textarea>');
    const popup = await fresh.browser.openPopup();
    await popup.waitFor('footer', 15_000);
    await tabTo(popup, say('popup_test'));
    await popup.press('Enter');
    await waitToSay(popup, say('popup_test_works'));
    await waitToSay(popup, `${say('popup_test_field')}Reply`);
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('a switch slides, but not where the person asks for less motion', async () => {
    const page = await fresh.browser.openExtensionPage('src/options/index.html');
    await page.waitFor('.switch');
    const seconds = (): Promise<number> =>
      page.eval(() => {
        const knob = getComputedStyle(document.querySelector('.switch') as Element, '::after');
        return parseFloat(knob.transitionDuration);
      });
    for (const reducedMotion of [false, true]) {
      await page.wish({ reducedMotion });
      await eventually(async () => expect((await seconds()) > 0).toBe(!reducedMotion));
    }
    await page.close();
  });

  it('options: a portal, the way of pasting and the link service are chosen by the keyboard alone', async () => {
    await fresh.browser.allowRequests(['http://127.0.0.1/*', 'http://localhost/*']);
    const page = await fresh.browser.openExtensionPage('src/options/index.html');
    await page.waitFor('#reset');
    await tabTo(page, 'Practice desk');
    await page.press('Space');
    await waitToSay(page, 'is watched now');
    await tabTo(page, say('options_link_service'));
    await page.type('Another');
    await page.press('Tab');
    await page.type(fresh.links);
    await tabTo(page, say('options_link_save'));
    await page.press('Enter');
    await waitToSay(page, 'Links can be made without an account.');
    expect(await isAt(page, say('options_link_save'))).toBe(true);
    await tabTo(page, say('options_paste_ask'));
    await page.press('ArrowDown');
    expect(await isOn(page, say('options_paste_mask'))).toBe(true);
    await press(page, say('options_reset_ask'));
    // The harmless answer has the keyboard first.
    await page.waitFor('#reset .danger');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await waitToSay(page, say('options_reset_done'));
    expect(await isAt(page, say('options_reset_ask'))).toBe(true);
    await page.close();
  });
});
