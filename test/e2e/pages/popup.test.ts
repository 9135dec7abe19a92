import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { startFaultyService } from '../faulty-service.ts';
import { startSite, type Site } from '../site.ts';
import { inEachBrowser, message, valueOf } from '../stage.ts';
import { maskOf, mewsBody, mewsToken, requestId } from '../tokens.ts';
import { HELP_DESK, openFresh, type Fresh } from './fresh.ts';
import { enter, isOn, openLink, press, say, textOf, waitToSay } from './parts.ts';
import { startRelay, type Relay } from './relay.ts';

const LINKS = /http:\/\/127\.0\.0\.1:\d+\/secret\/\w+/g;

inEachBrowser('toolbar popup', (kind) => {
  let fresh: Fresh;
  let chat: Site;
  let relay: Relay;
  let page: Page;
  let popup: Page;

  const openPopup = async (over: Page = page): Promise<void> => {
    await over.activate();
    popup = await fresh.browser.openPopup();
    await popup.waitFor('footer');
    // On a slow machine it comes later, and what is below it moves: a click would miss.
    await popup.waitFor('#page');
  };
  const lookAtClipboard = async (text: string): Promise<void> => {
    await fresh.browser.setClipboard({ text });
    await openPopup();
    await press(popup, say('popup_mask_clipboard'));
  };
  const copiedLinks = async (count: number): Promise<string[]> => {
    let links: string[] = [];
    await eventually(async () => {
      links = (await fresh.browser.readClipboard()).match(LINKS) ?? [];
      expect(links).toHaveLength(count);
    });
    return links;
  };

  beforeAll(async () => {
    chat = await startSite();
    fresh = await openFresh(kind, { 'chat.example': Number(new URL(chat.origin).port) });
    await fresh.browser.grant(['http://127.0.0.1/*']);
    relay = await startRelay(fresh.links);
    await fresh.settings({ link: { provider: 'onetimesecret', base: relay.base, ttl: 3600 } });
    page = await fresh.open('<textarea rows="6" cols="70"></textarea>');
  });
  afterAll(async () => {
    await fresh.close();
    await relay.close();
    await chat.close();
  });
  // A popup closes by itself when another tab comes to the front.
  afterEach(() => popup.close().catch(() => undefined));

  it('shows what it found and what would be copied, and copies it masked on a click', async () => {
    const [client, access, request] = [mewsToken(), mewsToken(), requestId()];
    const masked = mewsBody(maskOf(client), maskOf(access), request);
    await lookAtClipboard(mewsBody(client, access, request));
    await waitToSay(popup, masked);
    expect(await textOf(popup)).toContain('Mews client token');
    expect(await textOf(popup)).not.toContain(access.slice(8, 24));
    expect(await fresh.browser.readClipboard()).toContain(access);
    await press(popup, say('popup_copy_masked'));
    await eventually(async () => expect(await fresh.browser.readClipboard()).toBe(masked));
  });

  it('copies with links that open once each, and keeps the list of what was made', async () => {
    const [client, access] = [mewsToken(), mewsToken()];
    await lookAtClipboard(mewsBody(client, access, requestId()));
    await press(popup, say('popup_copy_links'));
    const [first = '', second = ''] = await copiedLinks(2);
    expect(await openLink(first)).toContain(client);
    expect(await openLink(first)).not.toContain(client);
    expect(await openLink(second)).toContain(access);
    expect(await fresh.browser.storageDump()).not.toContain(first.slice(-12));
  });

  it('says what became of a link, and burns one', async () => {
    const token = mewsToken();
    await lookAtClipboard(`AccessToken ${token}`);
    await press(popup, say('popup_copy_links'));
    const [opened = ''] = await copiedLinks(1);
    await popup.close();
    await openPopup();
    await press(popup, say('link_check'));
    await waitToSay(popup, say('link_state_waiting'));
    expect(await openLink(opened)).toContain(token);
    await press(popup, say('link_check'));
    // With the time at which it was.
    await waitToSay(popup, 'It cannot be opened again.');
    await popup.close();

    await lookAtClipboard(`AccessToken ${token}`);
    await press(popup, say('popup_copy_links'));
    const [burned = ''] = await copiedLinks(1);
    await popup.close();
    await openPopup();
    await press(popup, say('link_burn'));
    await press(popup, say('link_burn_yes'));
    await waitToSay(popup, say('link_burned_burned'));
    expect(await openLink(burned)).not.toContain(token);
  });

  it('asks nobody about a link whose service may no longer be sent to, and offers to allow it', async () => {
    const token = mewsToken();
    await lookAtClipboard(`AccessToken ${token}`);
    await press(popup, say('popup_copy_links'));
    const [link = ''] = await copiedLinks(1);
    await popup.close();
    await fresh.revoke('http://127.0.0.1/*');
    await fresh.browser.allowRequests(['http://127.0.0.1/*']);
    await openPopup();
    await press(popup, say('link_check'));
    await waitToSay(popup, say('link_failure_permission'));
    await press(popup, say('link_burn'));
    await press(popup, say('link_burn_yes'));
    await waitToSay(popup, say('link_failure_permission'));
    await press(popup, say('popup_allow_service'));
    await waitToSay(popup, say('link_burned_burned'));
    expect(await openLink(link)).not.toContain(token);
  });

  it('says why when the service is down, keeps the text, and makes the link on a second try', async () => {
    relay.down(true);
    const token = mewsToken();
    await lookAtClipboard(`AccessToken ${token}`);
    await press(popup, say('popup_copy_links'));
    await popup.waitFor('.status[data-tone=problem]');
    expect((await textOf(popup)).length).toBeGreaterThan(60);
    expect(await textOf(popup)).toContain(`AccessToken ${maskOf(token)}`);
    expect(await fresh.browser.readClipboard()).toBe(`AccessToken ${token}`);
    relay.down(false);
    await press(popup, say('retry'));
    const [link = ''] = await copiedLinks(1);
    expect(await openLink(link)).toContain(token);
  });

  it('says after a cancel that a link may have been made', async () => {
    const silent = await startFaultyService('silent');
    await fresh.settings({ link: { provider: 'onetimesecret', base: silent.base, ttl: 3600 } });
    await lookAtClipboard(`AccessToken ${mewsToken()}`);
    await press(popup, say('popup_copy_links'));
    await silent.asked();
    await press(popup, say('cancel'));
    await waitToSay(popup, say('link_may_exist'));
    await fresh.settings({ link: { provider: 'onetimesecret', base: relay.base, ttl: 3600 } });
    await silent.close();
  });

  it('takes the text in a box where the clipboard is empty or cannot be read', async () => {
    const token = mewsToken();
    await lookAtClipboard('');
    await waitToSay(popup, say('popup_clipboard_empty'));
    await enter(popup, say('popup_box'), `my AccessToken: ${token}`);
    await press(popup, say('popup_check'));
    await waitToSay(popup, `my AccessToken: ${maskOf(token)}`);
    await press(popup, say('popup_again'));
    await popup.eval(() => {
      navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await press(popup, say('popup_mask_clipboard'));
    await waitToSay(popup, say('popup_clipboard_unreadable'));
  });

  it('leaves a clipboard without a token alone', async () => {
    await lookAtClipboard(`Request ${requestId()} failed`);
    await waitToSay(popup, say('popup_clean'));
  });

  it('switches the site on in one click, guards the open page at once, and leaves it when it is switched off', async () => {
    const watch = say('popup_watch') + new URL(HELP_DESK).hostname;
    const clean = async (): Promise<void> => {
      await page.focus('textarea');
      await page.press('Control+A');
      await page.press('Delete');
    };
    await openPopup();
    await waitToSay(popup, say('popup_page_off'));
    expect(await isOn(popup, watch)).toBe(false);
    await popup.close();
    const token = mewsToken();
    await page.focus('textarea');
    await page.paste({ text: token });
    expect(await valueOf(page)).toBe(token);
    await clean();

    await fresh.browser.allowRequests([`${HELP_DESK}/*`]);
    await openPopup();
    await press(popup, watch);
    await waitToSay(popup, say('popup_page_watching'));
    expect(await isOn(popup, watch)).toBe(true);
    await popup.close();
    await page.focus('textarea');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));

    await openPopup();
    await waitToSay(popup, say('popup_page_handled_one'));
    await press(popup, watch);
    await waitToSay(popup, say('popup_page_off'));
    await popup.close();
    await clean();
    await page.paste({ text: token });
    expect(await valueOf(page)).toBe(token);
    expect(await page.prompt.parts()).toEqual([]);
  });

  it('switches the page off and on without forgetting a frame that was switched on meanwhile', async () => {
    const watch = say('popup_watch') + new URL(HELP_DESK).hostname;
    await fresh.browser.allowRequests([`${HELP_DESK}/*`, 'http://chat.example/*']);
    const frame = `http://chat.example${new URL(chat.page('<textarea></textarea>')).pathname}`;
    const over = await fresh.open(`<iframe src="${frame}" width="600" height="300"></iframe>`);
    await openPopup(over);
    await press(popup, watch);
    await waitToSay(popup, say('popup_page_cannot'));
    await press(popup, `${say('popup_watch')}chat.example`);
    await waitToSay(popup, say('popup_page_watching'));
    await press(popup, watch);
    await waitToSay(popup, say('popup_page_off'));
    await press(popup, watch);
    await waitToSay(popup, say('popup_page_watching'));
    const { sites } = await message<{ sites: string[] }>(fresh.browser, 'settings:write', {});
    expect(sites.toSorted()).toEqual(['http://chat.example', HELP_DESK]);
    await over.close();
  });
});
