import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import german from '../../../public/_locales/de/messages.json' with { type: 'json' };
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { openStage, valueOf, type Stage } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';
import { violationsOf } from './axe.ts';
import { textOf, waitToSay } from './parts.ts';

interface I18n {
  readonly chrome: { readonly i18n: { getUILanguage(): string } };
}

const say = (key: keyof typeof german): string => german[key].message;
const languageOf = (page: Page): Promise<string> => page.eval(() => document.documentElement.lang);

// Firefox needs a package of words for each language, Chromium has them all (Debian: chromium-l10n).
describe('in a German Chromium', () => {
  let stage: Stage;
  let isGerman: boolean;
  beforeAll(async () => {
    stage = await openStage('chromium', { language: 'de' });
    isGerman = await stage.browser.extensionEval(
      () => (globalThis as unknown as I18n).chrome.i18n.getUILanguage() === 'de',
    );
  });
  afterAll(() => stage.close());

  it('the prompt is German, says so to screen readers, and masks', async ({ skip }) => {
    skip(!isGerman, 'This Chromium has no German words');
    const token = mewsToken();
    const page = await stage.open('<textarea aria-label="Antwort" rows="8" cols="70"></textarea>');
    await page.focus('textarea');
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    const shown = await page.prompt.text();
    for (const key of ['prompt_mask', 'prompt_link', 'prompt_paste_as_it_is', 'prompt_keys'] as const)
      expect(shown).toContain(say(key));
    expect(shown).toContain(say('prompt_title_arrival').replace('$COUNT$', '1'));
    expect(await page.domDump()).toMatch(/<div [^>]*lang de\b/);
    // What is said of a kind is English, and read out as that.
    await eventually(async () => expect(await page.domDump()).toMatch(/<p lang en\b/));
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
    await page.close();
  });

  it('the popup is German, counts in German, and axe has nothing to say', async ({ skip }) => {
    skip(!isGerman, 'This Chromium has no German words');
    const [first, second] = [mewsToken(), mewsToken()];
    const page = await stage.open('<p>Eine Seite</p>');
    await stage.browser.setClipboard({ text: `ClientToken ${first} AccessToken ${second}` });
    const popup = await stage.browser.openPopup();
    await popup.waitFor('footer', 15_000);
    await waitToSay(popup, say('popup_page_watching'));
    expect(await languageOf(popup)).toBe('de');
    await popup.click('main .primary');
    await waitToSay(popup, '2 Tokens gefunden');
    expect(await textOf(popup)).toContain(say('popup_copy_links'));
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it.for(['options', 'onboarding', 'permit'])('%s is German, and axe has nothing to say', async (name, { skip }) => {
    skip(!isGerman, 'This Chromium has no German words');
    const page = await stage.browser.openExtensionPage(`src/${name}/index.html`);
    await page.waitFor('main button');
    expect(await languageOf(page)).toBe('de');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });
});
