import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><input name="subject"><textarea name="text" rows="6" cols="70"></textarea><button id="send">Send</button></form>';

inEachBrowser('what stands in a field', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const openForm = async (body = FORM): Promise<void> => {
    page = await stage.open(body);
  };

  it('finds a typed token, masks it in place, and undoes by the field’s own history', async () => {
    await openForm();
    await page.focus('textarea');
    const token = mewsToken();
    await page.type(`my AccessToken is ${token} thanks`);
    await page.prompt.wait('mask');
    expect(await page.prompt.text()).toContain(maskOf(token));
    await page.prompt.click('mask');
    await vi.waitFor(async () => expect(await valueOf(page)).toBe(`my AccessToken is ${maskOf(token)} thanks`));
    await page.press('Control+Z');
    expect(await valueOf(page)).toContain(token);
  });

  it('stops a submit once, by click and by Enter, and lets the deliberate second try through', async () => {
    await openForm();
    const token = mewsToken();
    await page.focus('textarea');
    await page.type(`AccessToken: ${token}`);
    await page.click('#send');
    await page.prompt.wait('mask');
    expect(await page.url()).toContain('/page-');
    await page.press('Escape');
    await page.click('#send');
    await page.waitFor('#sent');
    expect(stage.site.received().at(-1)?.body).toContain(token.slice(0, 20));
  });

  it('masks at the gate, and then sends clean text by Enter in an input', async () => {
    await openForm();
    const token = mewsToken();
    await page.focus('input[name=subject]');
    await page.type(`AccessToken ${token}`);
    await page.press('Enter');
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await vi.waitFor(async () =>
      expect(await valueOf(page, 'input[name=subject]')).toBe(`AccessToken ${maskOf(token)}`),
    );
    await page.press('Enter');
    await page.waitFor('#sent');
    expect(stage.site.received().at(-1)?.body).not.toContain(token.slice(8, 24));
  });

  it('gates Ctrl+Enter and a send button without a form', async () => {
    await openForm(`<div id="box" contenteditable style="border:1px solid;min-height:120px"></div><button id="go" type="button">Send reply</button>
      <script>
        window.sent = 0;
        go.onclick = () => window.sent++;
        addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') window.sent++; });
      </script>`);
    const sent = (): Promise<number> => page.eval(() => (window as unknown as { sent: number }).sent);
    await page.focus('#box');
    await page.type(`AccessToken ${mewsToken()}`);
    await page.press('Control+Enter');
    await page.prompt.wait('mask');
    expect(await sent()).toBe(0);
    await page.press('Escape');
    await page.press('Control+Enter');
    expect(await sent()).toBe(1);
    await page.type(' and more');
    await page.click('#go');
    expect(await sent()).toBe(1);
    await page.prompt.wait('mask');
    await page.press('Escape');
    await page.click('#go');
    expect(await sent()).toBe(2);
  });

  it('marks a token in an editor without touching its nodes, and masks it there', async () => {
    await openForm('<div id="box" contenteditable style="min-height:80px"><p>Dear <b>support</b>,</p></div>');
    const token = mewsToken();
    await page.click('#box');
    await page.press('Control+End');
    await page.type(`AccessToken ${token}`);
    const nodes = (): Promise<string> => page.eval(() => document.querySelector('#box')?.innerHTML ?? '');
    const before = await nodes();
    await page.prompt.wait('mask');
    expect(await nodes()).toBe(before);
    const marked = await page.eval(() => {
      const ranges = [...(CSS.highlights.get('token-veil') ?? [])];
      return ranges.map((range) => (range as Range).toString());
    });
    expect(marked).toEqual([token]);
    await page.prompt.click('mask');
    await vi.waitFor(async () => expect(await nodes()).toContain(maskOf(token)));
    expect(await nodes()).not.toContain(token.slice(8, 24));
    expect(await nodes()).toContain('<b>support</b>');
  });

  it('finds a draft that was there before, when its field gets the focus', async () => {
    const token = mewsToken();
    await openForm(
      `<form action="/sent" method="post"><textarea name="text">AccessToken ${token}</textarea><button>Send</button></form>`,
    );
    await page.focus('textarea');
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await vi.waitFor(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('holds a dropped text', async () => {
    await openForm();
    const token = mewsToken();
    await page.dropText('textarea', `AccessToken ${token}`);
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('');
    await page.prompt.click('mask');
    await vi.waitFor(async () => expect(await valueOf(page)).toBe(`AccessToken ${maskOf(token)}`));
  });
});
