import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { readStored } from './browsers.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { githubToken, maskOf, mewsToken } from './tokens.ts';

inEachBrowser('an answer', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const openField = async (body = '<textarea rows="8" cols="70"></textarea>', field = 'textarea'): Promise<void> => {
    page = await stage.open(body);
    await page.focus(field);
  };

  it('"not a secret" is for the tokens that have none yet: one that was chosen to be masked is a secret for good', async () => {
    await openField();
    const [masked, kept] = [mewsToken(), githubToken()];
    await page.paste({ text: `AccessToken ${masked}\n${kept}` });
    await page.prompt.click('row-mask');
    await page.prompt.click('exceptions');
    await page.prompt.click('except-rule');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(masked)}\n${kept}`));
    const settings = async (): Promise<unknown> => (await readStored(stage.browser))['settings'];
    await eventually(async () => expect(await settings()).toMatchObject({ rulesOff: ['github-personal-token'] }));
    await stage.settings({ rulesOff: [] });
  });

  it('that is being carried out is not put away: the text is there once, and nothing says that it is not', async () => {
    await openField(
      `<div id="box" contenteditable style="min-height: 60px"></div><script>
        box.onpaste = (event) => {
          event.preventDefault();
          const text = event.clipboardData.getData('text/plain');
          setTimeout(() => box.append(text), 200);
        };
      </script>`,
      '#box',
    );
    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await page.press('Escape');
    const text = (): Promise<string | undefined> => page.eval(() => document.querySelector('#box')?.textContent);
    await eventually(async () => expect(await text()).toBe(`AccessToken ${maskOf(token)}`));
    await page.prompt.gone();
  });

  it('that is taken back is taken back where it stands, not where the same mask stood before', async () => {
    await stage.settings({ onPaste: 'mask' });
    await openField();
    const token = mewsToken();
    await page.type(`${maskOf(token)} stood in the log, now it is `);
    await page.paste({ text: token });
    await page.prompt.click('undo');
    await eventually(async () =>
      expect(await valueOf(page)).toBe(`${maskOf(token)} stood in the log, now it is ${token}`),
    );
    await stage.settings({ onPaste: 'ask' });
  });

  it('that is given by sending all the same ends the count of what stands there, when the chat is emptied', async () => {
    await openField(`<textarea rows="2" cols="70"></textarea><script>
      document.querySelector('textarea').onkeydown = function (event) {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        this.value = '';
      };
    </script>`);
    const badge = (address: string): Promise<string> =>
      stage.browser.extensionEval(async (url) => {
        const { tabs, action } = (globalThis as unknown as { browser: typeof chrome }).browser;
        const tabId = (await tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
        return action.getBadgeText({ tabId });
      }, address);
    const address = await page.url();
    await page.type(`AccessToken ${mewsToken()} `);
    await page.prompt.wait('mask');
    await eventually(async () => expect(await badge(address)).toBe('1'));
    await page.press('Enter');
    await eventually(async () => expect(await page.prompt.text()).toContain('Not sent yet'));
    await page.press('Enter');
    await eventually(async () => expect(await valueOf(page)).toBe(''));
    await eventually(async () => expect(await badge(address)).toBe(''));
  });
});
