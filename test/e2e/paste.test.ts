import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page, PromptPart, Scope } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, seenBy, valueOf, type Stage } from './stage.ts';
import { startSite, type Site } from './site.ts';
import { maskOf, mewsBody, mewsToken, requestId } from './tokens.ts';

const FORM =
  '<form action="/sent" method="post"><textarea name="text" rows="8" cols="70"></textarea><button>Send</button></form>';

inEachBrowser('paste', (kind) => {
  let stage: Stage;
  let other: Site;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    other = await startSite();
  });
  afterAll(() => Promise.all([stage.close(), other.close()]));
  afterEach(() => page.close());

  const openForm = async (): Promise<void> => {
    page = await stage.open(FORM);
    await page.focus('textarea');
  };

  const lock = (isLocked: boolean): Promise<boolean | undefined> =>
    page.eval((is) => document.querySelector('textarea')?.toggleAttribute('readonly', is), isLocked);

  /** A prompt waits over a field that can no longer be written to. */
  const pasteAndLock = async (): Promise<string> => {
    await openForm();
    const token = mewsToken();
    await page.paste({ text: `keep me ${token}` });
    await page.prompt.wait('mask');
    await lock(true);
    return token;
  };

  /** A text area in a low frame of another origin, which the panel cannot leave. */
  const openLowFrame = async (width: number, height: number): Promise<Scope> => {
    const address = other.page('<style>body { margin: 0 }</style><textarea rows="1" cols="30"></textarea>');
    page = await stage.open(`<iframe src="${address}" width="${width}" height="${height}"></iframe>`);
    const frame = await page.frame(new URL(address).host);
    await frame.focus('textarea');
    return frame;
  };

  it('holds a token back, masks it on a click, and undoes to the exact earlier text', async () => {
    await openForm();
    const [client, access, request] = [mewsToken(), mewsToken(), requestId()];
    await page.type('Hello ');
    await page.paste({ text: mewsBody(client, access, request) });
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('Hello ');
    const shown = await page.prompt.text();
    expect(shown).toContain(maskOf(client));
    expect(shown).toContain('line 2');
    await page.prompt.click('mask');
    await page.prompt.gone();
    await eventually(async () =>
      expect(await valueOf(page)).toBe(`Hello ${mewsBody(maskOf(client), maskOf(access), request)}`),
    );
    expect(await seenBy(page)).not.toContain(access.slice(8, 24));
    await page.press('Control+Z');
    expect(await valueOf(page)).toBe('Hello ');
  });

  it('does not touch a paste without a token', async () => {
    await openForm();
    const clean = `Request ${requestId()} failed at 2026-11-25T02:23:34Z\n\twith status 500`;
    await page.eval(() => {
      addEventListener('paste', (event) =>
        Object.assign(window, { trusted: event.isTrusted, held: event.defaultPrevented }),
      );
    });
    await page.paste({ text: clean });
    expect(await valueOf(page)).toBe(clean);
    expect(await page.prompt.parts()).toEqual([]);
    expect(await page.eval(() => ({ ...(window as unknown as { trusted: boolean; held: boolean }) }).trusted)).toBe(
      true,
    );
    expect(await page.eval(() => (window as unknown as { held: boolean }).held)).toBe(false);
  });

  it('holds a paste without formatting, and puts in no formatting', async () => {
    page = await stage.open('<div contenteditable style="min-height:60px"></div>');
    await page.focus('[contenteditable]');
    const token = mewsToken();
    await stage.browser.setClipboard({ text: `AccessToken ${token}`, html: `<b>AccessToken</b> <i>${token}</i>` });
    await page.press('Control+Shift+V');
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    const inside = (): Promise<string | undefined> =>
      page.eval(() => document.querySelector('[contenteditable]')?.innerHTML);
    await eventually(async () => expect(await inside()).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('keeps what is rich about a rich text', async () => {
    page = await stage.open('<div contenteditable style="min-height:60px"></div>');
    await page.focus('[contenteditable]');
    const token = mewsToken();
    const rich = (value: string): string =>
      `<p style="color:red">AccessToken <b title="key">${value}</b> <img src="data:image/gif;base64,R0lGODdhAQABAAAAACwAAAAAAQABAAACAkQBADs=" alt="dot"> <font color="blue">end</font></p>`;
    await page.paste({ text: `AccessToken ${token}`, html: `<style>p{margin:0}</style>${rich(token)}` });
    await page.prompt.click('mask');
    const inside = (): Promise<string | undefined> =>
      page.eval(() => document.querySelector('[contenteditable]')?.innerHTML);
    await eventually(async () => expect(await inside()).toBe(rich(maskOf(token))));
  });

  it.each([
    ['has no plain text', undefined, (token: string) => `<p>AccessToken: <b>${token}</b> &amp; more</p>`],
    ['says more than the plain text', 'see below', (token: string) => `<p>see below</p><p>AccessToken: ${token}</p>`],
    ['says less in its text', 'open', (token: string) => `<a href="https://x.example/?access_token=${token}">open</a>`],
  ])('asks about a token of a rich text that %s, and masks it there', async (_what, text, rich) => {
    page = await stage.open('<div contenteditable style="min-height:60px"></div>');
    await page.focus('[contenteditable]');
    const token = mewsToken();
    await page.paste({ ...(text && { text }), html: rich(token) });
    await page.prompt.wait('mask');
    expect(await page.prompt.text()).toContain(maskOf(token));
    await page.prompt.click('mask');
    const inside = (): Promise<string | undefined> =>
      page.eval(() => document.querySelector('[contenteditable]')?.innerHTML);
    await eventually(async () => expect(await inside()).toContain(rich(maskOf(token)).replace(/^<p>|<\/p>$/g, '')));
    expect(await seenBy(page)).not.toContain(token.slice(8, 24));
  });

  it('shows the tokens of both flavours of a text, and lets each be answered', async () => {
    page = await stage.open('<div contenteditable style="min-height:60px"></div>');
    await page.focus('[contenteditable]');
    const [one, two] = [mewsToken(), mewsToken()];
    await page.paste({ text: `AccessToken ${one}`, html: `<i>AccessToken ${one}</i> <b>AccessToken ${two}</b>` });
    await page.prompt.click('row-keep');
    await page.prompt.click('mask');
    const inside = (): Promise<string | undefined> =>
      page.eval(() => document.querySelector('[contenteditable]')?.innerHTML);
    await eventually(async () =>
      expect(await inside()).toContain(`<i>AccessToken ${one}</i> <b>AccessToken ${maskOf(two)}</b>`),
    );
  });

  it('answers several tokens one by one', async () => {
    await openForm();
    const [one, two] = [mewsToken(), mewsToken()];
    await page.paste({ text: `a ${one}\nb ${two}` });
    await page.prompt.wait('row-mask');
    const rows = (await page.prompt.parts()).filter(({ part }) => part === 'finding');
    expect(rows).toHaveLength(2);
    await page.prompt.click('row-keep');
    await page.prompt.click('mask');
    await page.prompt.gone();
    await eventually(async () => expect(await valueOf(page)).toBe(`a ${one}\nb ${maskOf(two)}`));
  });

  it('pastes as it is only by a second act, and then leaves the value alone', async () => {
    await openForm();
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.wait('as-it-is');
    await page.prompt.click('as-it-is');
    await page.prompt.wait('as-it-is-sure');
    expect(await valueOf(page)).toBe('');
    await page.prompt.click('as-it-is-sure');
    await eventually(async () => expect(await valueOf(page)).toBe(token));
    await page.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.prompt.parts()).toEqual([]);
  });

  it('is answered by the keyboard: Escape keeps the text one step away, Alt+Shift+M masks', async () => {
    await openForm();
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.press('Escape');
    await page.prompt.wait('show-again');
    expect(await valueOf(page)).toBe('');
    await page.prompt.click('show-again');
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    expect(await page.eval(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('can be used by keyboard alone, and a second press puts nothing in twice', async () => {
    await openForm();
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+P');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Enter');
    await page.prompt.wait('except-once');
    await page.press('Escape');
    await page.prompt.click('show-again');
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await valueOf(page)).toBe(maskOf(token));
  });

  it('lets two pastes in a row wait for each other', async () => {
    await openForm();
    const [one, two] = [mewsToken(), mewsToken()];
    await page.paste({ text: `${one} ` });
    await page.prompt.wait('mask');
    await page.paste({ text: `${two} ` });
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`${maskOf(one)} `));
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`${maskOf(one)} ${maskOf(two)} `));
  });

  it('keeps "not a secret": this value as a hash, this kind, this site', async () => {
    await openForm();
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.wait('exceptions');
    await page.prompt.click('exceptions');
    await page.prompt.wait('except-value');
    await page.prompt.click('except-value');
    await eventually(async () => expect(await valueOf(page)).toBe(token));
    await eventually(async () => expect(await stage.browser.storageDump()).toMatch(/"allowed":\["[0-9a-f]{64}"\]/));
    expect(await stage.browser.storageDump()).not.toContain(token.slice(8, 24));
    await page.close();
    await openForm();
    await page.paste({ text: token });
    // Held for a moment, where the settings are still being read.
    await eventually(async () => expect(await valueOf(page)).toBe(token));
    expect(await page.prompt.parts()).toEqual([]);
    await stage.settings({ allowed: [] });
  });

  it('masks at once and undoes, or only warns, as the settings say', async () => {
    await stage.settings({ onPaste: 'mask' });
    await openForm();
    const token = mewsToken();
    await page.paste({ text: `x ${token} y` });
    await eventually(async () => expect(await valueOf(page)).toBe(`x ${maskOf(token)} y`));
    await page.prompt.wait('undo');
    await page.prompt.click('undo');
    await eventually(async () => expect(await valueOf(page)).toBe(`x ${token} y`));
    await page.close();
    await stage.settings({ onPaste: 'warn' });
    await openForm();
    await page.paste({ text: token });
    expect(await valueOf(page)).toBe(token);
    await page.prompt.wait('mask');
    await stage.settings({ onPaste: 'ask' });
  });

  it('is waited for by a form that is sent before the answer, which goes on a second press', async () => {
    await openForm();
    const sent = (): number => stage.site.received().filter(({ path }) => path === '/sent').length;
    const before = sent();
    const token = mewsToken();
    await page.type('It fails since noon. ');
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.click('button');
    await page.prompt.wait('notice');
    expect(sent()).toBe(before);
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`It fails since noon. ${maskOf(token)}`));
    await page.prompt.click('dismiss');
    await page.prompt.gone();
    await page.paste({ text: token });
    await page.prompt.wait('mask');
    await page.click('button');
    await page.prompt.wait('notice');
    expect(sent()).toBe(before);
    await page.click('button');
    await page.waitFor('#sent');
  });

  it('waits at the gate, and so does what stands in the field: each is told about by itself', async () => {
    await openForm();
    const sent = (): number => stage.site.received().filter(({ path }) => path === '/sent').length;
    const before = sent();
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('mask');
    await page.eval(
      (text) => void ((document.querySelector('textarea') as HTMLTextAreaElement).value = text),
      `AccessToken ${mewsToken()}`,
    );
    await page.click('button');
    await page.prompt.wait('notice');
    await page.click('button');
    await page.prompt.text();
    expect(sent()).toBe(before);
    await page.click('button');
    await page.waitFor('#sent');
  });

  it('stops nothing that is sent from elsewhere while it waits', async () => {
    page = await stage.open(`<form action="/sent" method="post"><button>Search</button></form>
      <p style="height: 200px"></p><textarea rows="4" cols="50"></textarea>`);
    await page.focus('textarea');
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('mask');
    await page.click('button');
    await page.waitFor('#sent');
  });

  it('lets the only field of another form be sent by Enter while it waits', async () => {
    page = await stage.open(`<form action="/sent" method="post"><input name="search"></form>
      <form style="margin-top: 200px"><textarea rows="4" cols="50"></textarea><button>Send</button></form>`);
    await page.focus('textarea');
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('mask');
    await page.focus('input');
    await page.type('rates');
    await page.press('Enter');
    await page.waitFor('#sent');
    expect(stage.site.received().at(-1)?.body).toBe('search=rates');
  });

  it.each([120, 60])('asks within a frame of another origin that is %i px high', async (height) => {
    const frame = await openLowFrame(600, height);
    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    const { y } = await page.box('iframe');
    const isWithin = ({ box }: PromptPart): boolean => box.y >= y && box.y + box.height <= y + height;
    const parts = await page.prompt.parts();
    for (const part of ['mask', 'link', 'exceptions', 'as-it-is'])
      expect(parts.filter((each) => each.part === part).map(isWithin)).toEqual([true]);
    await page.prompt.click('as-it-is');
    await page.prompt.click('as-it-is-sure');
    await eventually(async () => expect(await valueOf(frame)).toBe(`AccessToken ${token}`));
  });

  it('reads from left to right on a page that reads from right to left', async () => {
    page = await stage.open(`<script>document.documentElement.dir = 'rtl'</script>${FORM}`);
    await page.focus('textarea');
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('mask');
    const parts = await page.prompt.parts();
    const [mask, link] = ['mask', 'link'].map((name) => parts.find(({ part }) => part === name)?.box.x ?? 0);
    expect(mask).toBeLessThan(link ?? 0);
  });

  it('lists thirty tokens within the window, each of which the keyboard gets to', async () => {
    await openForm();
    const tokens = Array.from({ length: 30 }, mewsToken);
    await page.paste({ text: tokens.map((token) => `AccessToken ${token}`).join('\n') });
    await page.prompt.wait('mask');
    const height = await page.eval(() => innerHeight);
    const mask = (await page.prompt.parts()).find(({ part }) => part === 'mask')?.box;
    expect((mask?.y ?? height) + (mask?.height ?? 0)).toBeLessThan(height);
    // Backwards from the first button: the last row, which is scrolled to.
    await page.press('Alt+Shift+P');
    await page.press('Shift+Tab');
    await page.press('Enter');
    await page.press('Alt+Shift+M');
    const masked = tokens.map((token, index) => `AccessToken ${index === 29 ? token : maskOf(token)}`).join('\n');
    await eventually(async () => expect(await valueOf(page)).toBe(masked));
  });

  it.each([240, 120])('covers no row that the keyboard is at, in a frame %i px high', async (height) => {
    await openLowFrame(320, height);
    await page.paste({ text: mewsBody(mewsToken(), mewsToken(), requestId()) });
    await page.prompt.wait('mask');
    await page.press('Alt+Shift+P');
    await page.press('Shift+Tab');
    await eventually(async () => {
      const parts = await page.prompt.parts();
      const row = parts.filter(({ part }) => part === 'row-keep').at(-1)?.box;
      const buttons = parts.find(({ part }) => part === 'mask')?.box;
      if (!row || !buttons) throw new Error('The prompt lacks its buttons.');
      expect(row.y + row.height).toBeLessThanOrEqual(buttons.y);
    });
  });

  it('lets the browser cut what comes behind a mask where a field has no room for it', async () => {
    page = await stage.open('<textarea rows="4" cols="50" maxlength="60"></textarea>');
    await page.focus('textarea');
    const token = mewsToken();
    const rest = ' it fails since noon'.repeat(5);
    await page.paste({ text: `AccessToken ${token}${rest}` });
    await page.prompt.click('mask');
    const whole = `AccessToken ${maskOf(token)}${rest}`;
    await eventually(async () => expect(await valueOf(page)).toBe(whole.slice(0, 60)));
  });

  it('hands a text to the script of a field that has no room for it', async () => {
    page = await stage.open(`<input maxlength="1"><textarea></textarea><script>
      document.querySelector('input').onpaste = (event) => {
        event.preventDefault();
        document.querySelector('textarea').value = event.clipboardData.getData('text/plain');
      };
    </script>`);
    await page.focus('input');
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toBe(maskOf(token)));
  });

  it('keeps a press from the page, but not the end of one that began there', async () => {
    await openForm();
    await page.paste({ text: mewsToken() });
    await page.prompt.wait('mask');
    const seen = await page.eval(() => {
      let ups = 0;
      addEventListener('mouseup', () => (ups += 1), true);
      const host = [...document.querySelectorAll('[popover=manual]')].at(-1);
      const send = (at: Element | null | undefined, type: string): unknown =>
        at?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
      send(document.body, 'mousedown');
      send(host, 'mouseup');
      const drag = ups;
      send(host, 'mousedown');
      send(host, 'mouseup');
      return [drag, ups];
    });
    expect(seen).toEqual([1, 1]);
  });

  it('undoes a masking in no other field when its own is not shown any more', async () => {
    await stage.settings({ onPaste: 'mask' });
    page = await stage.open('<textarea rows="4" cols="50"></textarea><p style="height: 200px"></p><input>');
    await page.focus('textarea');
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.wait('undo');
    await page.eval(() => document.querySelector('textarea')?.style.setProperty('display', 'none'));
    await page.focus('input');
    await page.prompt.click('undo');
    // The token is still the person's.
    await page.prompt.wait('retry');
    await page.type('sent');
    await eventually(async () => expect(await valueOf(page, 'input')).toBe('sent'));
    expect(await valueOf(page)).toBe(maskOf(token));
    await stage.settings({ onPaste: 'ask' });
  });

  it('gives the text back when the field is gone or read only', async () => {
    const token = await pasteAndLock();
    await page.prompt.click('mask');
    await page.prompt.wait('copy');
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toBe(`keep me ${maskOf(token)}`));
  });

  it('tries again where a field can be written to again', async () => {
    const token = await pasteAndLock();
    await page.prompt.click('mask');
    await page.prompt.wait('retry');
    await lock(false);
    await page.prompt.click('retry');
    await eventually(async () => expect(await valueOf(page)).toBe(`keep me ${maskOf(token)}`));
  });

  it('masks by its key what was to go in as it is and found no room', async () => {
    const token = await pasteAndLock();
    await page.prompt.click('as-it-is');
    await page.prompt.click('as-it-is-sure');
    await page.prompt.wait('retry');
    await lock(false);
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toBe(`keep me ${maskOf(token)}`));
  });

  it.each(['oninput', 'onpaste', 'onbeforeinput'])(
    'keeps a text that an editor takes out at once (%s)',
    async (event) => {
      page = await stage.open(
        `<div id="box" contenteditable style="min-height: 60px" ${event}="this.textContent = ''"></div>`,
      );
      await page.focus('#box');
      const token = mewsToken();
      await page.paste({ text: `keep me ${token}` });
      await page.prompt.click('mask');
      if (event !== 'oninput') {
        const inside = (): Promise<string | undefined> => page.eval(() => document.querySelector('#box')?.textContent);
        await eventually(async () => expect(await inside()).toBe(`keep me ${maskOf(token)}`));
        return;
      }
      await page.prompt.click('copy');
      await eventually(async () => expect(await stage.browser.readClipboard()).toBe(`keep me ${maskOf(token)}`));
    },
  );

  it('tells a composer that looks at its text when a key comes up', async () => {
    page = await stage.open(`<div id="box" contenteditable style="border: 1px solid; min-height: 60px"></div>
      <script>box.addEventListener('keyup', () => { window.message = box.textContent; });</script>`);
    await page.focus('#box');
    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.click('mask');
    const message = (): string => (window as unknown as { message: string }).message;
    await eventually(async () => expect(await page.eval(message)).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('holds a paste in a field that the page around a frame made', async () => {
    page = await stage.open(`<iframe srcdoc="<!doctype html><body>" width="600" height="200"></iframe><script>
      const frame = document.querySelector('iframe');
      frame.onload = () => {
        const box = document.createElement('div');
        box.contentEditable = 'true';
        box.style.height = '100px';
        frame.contentDocument.body.append(box);
      };
    </script>`);
    await page.waitFor('iframe >>> div');
    await page.focus('iframe >>> div');
    const token = mewsToken();
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.click('mask');
    const text = (): string | undefined => document.querySelector('iframe')?.contentDocument?.body.innerText.trim();
    await eventually(async () => expect(await page.eval(text)).toBe(`AccessToken ${maskOf(token)}`));
  });

  it('masks between odd characters without losing one', async () => {
    await openForm();
    const token = mewsToken();
    const odd = `a\u0001\ud800b ${token} é`;
    await page.paste({ text: odd });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).toContain(maskOf(token)));
    expect(await valueOf(page)).toContain('é');
  });

  it.each(Object.entries({ 'a zero byte': '\0', 'half of a pair': '\ud83d', 'a zero-width space': '\u200b' }))(
    'masks a token with %s inside whole',
    async (_name, unseen) => {
      await openForm();
      const token = mewsToken();
      await page.paste({ text: `see ${token.slice(0, 20)}${unseen}${token.slice(20)}` });
      await page.prompt.wait('mask');
      await page.prompt.click('mask');
      await eventually(async () => expect(await valueOf(page)).toBe(`see ${maskOf(token)}`));
    },
  );

  it('takes a paste of 5 MB', async () => {
    await openForm();
    const token = mewsToken();
    const line = 'GET /api/connector/v1/reservations/getAll 200 in 34 ms for hotel 42\n';
    const text = line.repeat(75_000);
    await page.paste({ text: `${text}AccessToken ${token}\n` });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () =>
      expect(await page.eval(() => document.querySelector('textarea')?.value.length)).toBe(text.length + 24),
    );
    expect(await page.eval(() => document.querySelector('textarea')?.value.slice(-24))).toBe(
      `AccessToken ${maskOf(token)}\n`,
    );
  });
});
