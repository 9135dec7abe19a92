import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { say } from './pages/parts.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

inEachBrowser('the prompt, by keyboard and by ear', (kind) => {
  let stage: Stage;
  let page: Page;
  let token: string;
  beforeAll(async () => {
    stage = await openStage(kind);
    page = await stage.open('<textarea rows="6" cols="50"></textarea>');
  });
  afterAll(() => stage.close());

  beforeEach(async () => {
    token = mewsToken();
    await page.focus('textarea');
    await page.press('Control+A');
    await page.press('Delete');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
  });

  const hasKeyboard = (): Promise<boolean> => page.eval(() => document.activeElement?.localName === 'textarea');

  /** How often our panels say this: once where it is drawn, once in the line that is read out. */
  const timesSaid = async (words: string): Promise<number> => (await page.prompt.text()).split(words).length - 1;

  it('gives the keyboard back to the field when it is put away from its buttons, and its notice is reached', async () => {
    await page.press('Alt+Shift+P');
    expect(await hasKeyboard()).toBe(false);
    await page.press('Escape');
    await page.prompt.wait('show-again');
    expect(await hasKeyboard()).toBe(true);
    await page.press('Alt+Shift+P');
    await page.press('Enter');
    await page.prompt.wait('mask');
    expect(await hasKeyboard()).toBe(true);
    await page.press('Alt+Shift+P');
    await page.press('Enter');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    expect(await hasKeyboard()).toBe(true);
  });

  it('reads the warning of the second act out, once', async () => {
    await page.prompt.click('as-it-is');
    await page.prompt.wait('as-it-is-sure');
    await eventually(async () => expect(await timesSaid(say('prompt_as_it_is_sure'))).toBe(2));
    await page.prompt.click('back');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
  });

  it('reads out why a link failed, once', async () => {
    await stage.settings({ link: { provider: 'onetimesecret', base: 'http://127.0.0.1:9', ttl: 3600 } });
    await page.press('Alt+Shift+L');
    await page.prompt.wait('retry');
    await eventually(async () => expect(await timesSaid(say('link_failure_offline'))).toBe(2));
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
  });

  /** How the libraries of dialogs keep the keyboard in: by where it goes, by where it leaves for, by the key. */
  const TRAPS = `<div id="box" role="dialog" aria-modal="true"><textarea rows="6" cols="50"></textarea><button>Send</button></div>
    <script>
      const box = document.querySelector('#box');
      const [field, send] = box.children;
      const back = (event) => { event.stopImmediatePropagation(); field.focus(); };
      document.addEventListener('focusin', (event) => box.contains(event.target) || back(event), true);
      document.addEventListener('focusout', (event) => !event.relatedTarget || box.contains(event.relatedTarget) || field.focus());
      document.addEventListener('keydown', (event) => {
        if (event.key !== 'Tab') return;
        event.preventDefault();
        (document.activeElement === field ? send : field).focus();
      }, true);
    </script>`;

  it('is used by keyboard where a dialog of the page keeps the keyboard in, and gives it back', async () => {
    await page.press('Alt+Shift+M');
    const dialog = await stage.open(TRAPS);
    await dialog.focus('textarea');
    await dialog.paste({ text: token });
    await dialog.prompt.wait('mask');
    await dialog.press('Alt+Shift+P');
    for (let step = 0; step < 3; step++) await dialog.press('Tab');
    await dialog.press('Enter');
    await dialog.prompt.wait('as-it-is-sure');
    await dialog.prompt.click('back');
    await dialog.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(dialog)).toBe(maskOf(token)));
    await dialog.press('Tab');
    expect(await dialog.eval(() => document.activeElement?.localName)).toBe('button');
    await dialog.close();
  });
});
