import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, message } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';
import { HELP_DESK, openFresh, type Fresh } from './fresh.ts';
import { isOn, press, say, waitToSay } from './parts.ts';

/** The small one: it is sent, read and compiled for each page. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The pages forbid scripts of others; a driver's own function is let in, so axe goes as one. */
const putAxe = Object.assign(() => undefined, { toString: () => `() => { ${AXE} }` });

interface WithAxe {
  readonly axe: typeof axe;
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.eval(putAxe);
  return page.eval(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

inEachBrowser('our own pages', (kind) => {
  let fresh: Fresh;
  beforeAll(async () => {
    fresh = await openFresh(kind);
  });
  afterAll(() => fresh.close());

  /** Tab, until what has the keyboard satisfies. */
  const tabTo = async (page: Page, name: string): Promise<void> => {
    for (let steps = 0; steps < 60; steps += 1) {
      const found = await page.eval((wanted) => {
        const at = document.activeElement;
        const text = at?.matches('button, a')
          ? at.textContent
          : at?.closest('label')?.querySelector('span')?.textContent;
        return text?.trim().startsWith(wanted) === true && at?.matches(':focus-visible') === true;
      }, name);
      if (found) return;
      await page.press('Tab');
    }
    throw new Error(`The keyboard does not get to ${name}`);
  };

  it.each(['options', 'onboarding', 'permit'])('axe has nothing to say about %s, colours included', async (name) => {
    const page = await fresh.browser.openExtensionPage(`src/${name}/index.html`);
    await page.waitFor('main button');
    expect(await violationsOf(page)).toEqual([]);
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
    await tabTo(popup, say('popup_copy_masked'));
    await popup.press('Space');
    await waitToSay(popup, 'Copied with 1 mask');
    await eventually(async () => expect(await fresh.browser.readClipboard()).toBe(`AccessToken ${maskOf(token)}`));
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
    await tabTo(page, say('options_paste_ask'));
    await page.press('ArrowDown');
    expect(await isOn(page, say('options_paste_mask'))).toBe(true);
    await press(page, say('options_reset_ask'));
    // The harmless answer has the keyboard first.
    await page.waitFor('#reset .danger');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await waitToSay(page, say('options_reset_done'));
    await page.close();
  });
});
