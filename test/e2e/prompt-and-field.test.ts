import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><textarea name="text" rows="6" cols="70"></textarea><input name="subject"><button id="send">Send</button></form>';

inEachBrowser('a prompt and what becomes of its field', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const open = async (body = FORM): Promise<void> => {
    page = await stage.open(body);
    await page.focus('textarea');
  };

  /** As a page's script does it, which sends no event. */
  const fill = (text: string): Promise<void> =>
    page.eval((words) => void ((document.querySelector('textarea') as HTMLTextAreaElement).value = words), text);

  const typeToken = async (): Promise<string> => {
    const token = mewsToken();
    await page.type(`AccessToken ${token} `);
    // On a slow machine a part of it is asked about first.
    await eventually(async () => expect(await page.prompt.text()).toContain(maskOf(token)));
    return token;
  };

  it('goes at its answer where the page emptied the field meanwhile', async () => {
    await open();
    await typeToken();
    await fill('');
    await page.press('Alt+Shift+M');
    await page.prompt.gone();
    expect(await valueOf(page)).toBe('');
  });

  it('masks what still stands there of two tokens, each answered by itself', async () => {
    await open();
    const [one, two] = [await typeToken(), mewsToken()];
    await page.type(`AccessToken ${two} `);
    await eventually(async () => expect(await page.prompt.text()).toContain(maskOf(two)));
    await page.prompt.click('row-mask');
    await fill(`AccessToken ${two} `);
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(two)} `));
    await page.prompt.gone();
    expect(await valueOf(page)).not.toContain(one.slice(8, 24));
  });

  it('is asked once about what stands there when a held paste was answered, however often it was sent before', async () => {
    await open();
    const [pasted, first, second] = [mewsToken(), mewsToken(), mewsToken()];
    await page.paste({ text: `AccessToken ${pasted} ` });
    await page.prompt.wait('mask');
    await page.press('Control+Enter');
    await page.prompt.wait('notice');
    for (const token of [first, second]) {
      await fill(`AccessToken ${token} `);
      await page.press('Control+Enter');
    }
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await page.prompt.text()).toContain(maskOf(second)));
    const shown = await page.prompt.text();
    expect(shown).not.toContain(maskOf(first));
    expect(shown).not.toContain('waiting');
    await page.press('Alt+Shift+M');
    await page.prompt.gone('mask');
    expect(await valueOf(page)).toContain(maskOf(second));
  });

  /** Hears of the keyboard, in the document or in a component. */
  const SPY = `<output></output><script>
    const spy = (root) => ['focusin', 'focusout', 'focus', 'blur'].forEach((type) =>
      root.addEventListener(type, ({ target }) => document.querySelector('output').append(type, ' ', target.localName, '. '), true));
  </script>`;

  const heard = (): Promise<string> =>
    page.eval(() => {
      const said = document.querySelector('output');
      const words = said?.textContent.trim() ?? '';
      said?.replaceChildren();
      return words;
    });
  const focused = (): Promise<string | undefined> => page.eval(() => document.activeElement?.localName);

  it('says nothing of the keyboard to the page while it is at its buttons, and tells where it goes on to', async () => {
    await open(`${FORM}${SPY}<script>spy(document)</script>`);
    await typeToken();
    await heard();
    await page.press('Alt+Shift+P');
    await page.press('Tab');
    expect(await focused()).toBe('div');
    await page.press('Escape');
    await page.prompt.gone('mask');
    expect(await focused()).toBe('textarea');
    expect(await heard()).toBe('');

    await page.press('Control+Enter');
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+P');
    expect(await heard()).toBe('');
    await page.focus('input');
    expect(await heard()).toBe('blur textarea. focusout textarea. focus input. focusin input.');
  });

  it.each([
    ['masks', 'mask', []],
    ['keeps', 'as-it-is', ['as-it-is-sure']],
  ])('%s by its buttons alone, which go at each step, and gives the keyboard back', async (_what, first, then) => {
    await open(`${FORM}${SPY}<script>spy(document)</script>`);
    await typeToken();
    await heard();
    await page.press('Alt+Shift+P');
    const buttons = (await page.prompt.parts()).filter(({ role }) => role === 'button').map(({ part }) => part);
    for (let step = 0; step < buttons.indexOf(first); step++) await page.press('Tab');
    await page.press('Enter');
    for (const part of then) {
      await page.prompt.wait(part);
      await page.press('Enter');
    }
    await page.prompt.gone();
    expect(await focused()).toBe('textarea');
    expect(await heard()).toBe('');
  });

  it.each(['open', 'closed'])('tells where the keyboard goes on to within one component, which is %s', async (mode) => {
    page = await stage.open(`<x-app></x-app>${SPY}<script>
        const root = document.querySelector('x-app').attachShadow({ mode: '${mode}' });
        root.innerHTML = '<textarea rows="6" cols="70"></textarea><input>';
        const [field, other] = root.children;
        window.goOn = () => other.focus();
        spy(root);
        field.focus();
      </script>`);
    await typeToken();
    await heard();
    await page.press('Alt+Shift+P');
    await page.eval(() => (window as unknown as { goOn: () => void }).goOn());
    expect(await heard()).toBe('blur textarea. focusout textarea. focus input. focusin input.');
  });

  it('stays where an editor as CodeMirror 6 draws a part of its text alone, and masks when that is in sight again', async () => {
    page = await stage.open(
      `<div class="cm-editor"><div id="box" contenteditable style="min-height: 80px"><div><br></div></div></div>`,
    );
    await page.click('#box');
    const token = await typeToken();
    /** Takes the lines out that are there, or brings them back, as who scrolls there and back. */
    const scroll = (): Promise<void> =>
      page.eval(() => {
        const box = document.querySelector('#box') as HTMLElement & { away?: Node[] };
        const lines = [...box.childNodes];
        box.replaceChildren(...(box.away ?? [document.createElement('div')]));
        box.away = lines;
        getSelection()?.selectAllChildren(box);
        getSelection()?.collapseToEnd();
      });
    await scroll();
    await page.type('far down');
    // Longer than the pause after which what was typed is looked at.
    await page.eval(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await page.prompt.text()).toContain(maskOf(token));
    await scroll();
    await page.prompt.click('mask');
    const text = (): Promise<string> => page.eval(() => document.querySelector('#box')?.textContent?.trim() ?? '');
    await eventually(async () => expect(await text()).toBe(`AccessToken ${maskOf(token)}`));
  });
});
