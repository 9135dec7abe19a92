import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

// What a page makes and puts into a frame keeps the classes of the page in Firefox: an `instanceof` of the frame fails.
inEachBrowser('what the page around made in a frame', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    stage = await openStage(kind);
    folder = await mkdtemp(join(tmpdir(), 'token-veil-'));
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => page.close());

  /** @param script makes it, in the page; `inside` is the frame's document, `said` an empty list for what comes of it. */
  const open = async (script: string, waitFor: string): Promise<void> => {
    page = await stage.open(`<iframe srcdoc="<!doctype html><body>" width="700" height="500"></iframe><script>
      window.said = [];
      const frame = document.querySelector('iframe');
      frame.onload = () => {
        const inside = frame.contentDocument;
        ${script}
      };
    </script>`);
    await page.waitFor(waitFor);
  };
  const said = (): Promise<string[]> => page.eval(() => (window as unknown as { said: string[] }).said);

  const fileWith = async (text: string): Promise<string> => {
    const path = join(folder, 'request.log');
    await writeFile(path, text);
    return path;
  };

  it('has its uploads checked, in a shadow root too', async () => {
    await open(
      `const host = document.createElement('div');
      host.id = 'host';
      host.style.display = 'inline-block';
      const input = document.createElement('input');
      input.type = 'file';
      input.onchange = () => input.files[0]?.text().then((text) => said.push(text));
      host.attachShadow({ mode: 'closed' }).append(input);
      inside.body.append(host);`,
      'iframe >>> #host',
    );
    const token = mewsToken();
    await page.chooseFile('iframe >>> #host', [await fileWith(`AccessToken ${token}`)]);
    await page.prompt.click('clean');
    await eventually(async () => expect(await said()).toEqual([`AccessToken ${maskOf(token)}`]));
  });

  it('has its uploads checked where it was never attached', async () => {
    await open(
      `const button = document.createElement('button');
      button.textContent = 'Attach';
      button.onclick = () => {
        const tree = document.createElement('div');
        const input = inside.createElement('input');
        input.type = 'file';
        input.onchange = () => input.files[0]?.text().then((text) => said.push(text));
        tree.append(input);
        input.click();
      };
      inside.body.append(button);`,
      'iframe >>> button',
    );
    const token = mewsToken();
    await page.chooseFile('iframe >>> button', [await fileWith(`AccessToken ${token}`)]);
    await page.prompt.click('clean');
    await eventually(async () => expect(await said()).toEqual([`AccessToken ${maskOf(token)}`]));
  });

  it('is sent without a question where it is as the server sent it', async () => {
    await open(
      `const form = document.createElement('form');
      form.innerHTML = '<textarea></textarea><button>Save</button>';
      const input = document.createElement('input');
      input.setAttribute('value', 'AccessToken ${mewsToken()}');
      form.append(input);
      form.onsubmit = (event) => { event.preventDefault(); said.push('sent'); };
      inside.body.append(form);`,
      'iframe >>> button',
    );
    const fill = (value: string): Promise<void> =>
      page.eval((text) => {
        const area = document.querySelector('iframe')?.contentDocument?.querySelector('textarea');
        if (area) area.value = text;
      }, value);
    await page.focus('iframe >>> textarea');
    await fill(`AccessToken ${mewsToken()}`);
    await page.click('iframe >>> button');
    await page.prompt.wait('mask');
    await page.press('Escape');
    await page.prompt.gone('mask');
    expect(await said()).toEqual([]);
    await fill('');
    await page.click('iframe >>> button');
    await eventually(async () => expect(await said()).toEqual(['sent']));
  });

  it('shows the prompt in its modal dialog, where it can be answered', async () => {
    await open(
      `const dialog = document.createElement('dialog');
      dialog.innerHTML = '<textarea rows="5" cols="40"></textarea>';
      inside.body.append(dialog);
      dialog.showModal();`,
      'iframe >>> textarea',
    );
    await page.focus('iframe >>> textarea');
    const token = mewsToken();
    await page.paste({ text: token });
    await page.prompt.click('mask');
    const value = (): string | undefined =>
      document.querySelector('iframe')?.contentDocument?.querySelector('textarea')?.value;
    await eventually(async () => expect(await page.eval(value)).toBe(maskOf(token)));
  });
});
