import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { startFixtures, type Fixtures } from './editors/fixtures/server.ts';
import { press, say, textOf, waitToSay } from './pages/parts.ts';
import { inEachBrowser, openStage, seenBy, valueOf, type Stage } from './stage.ts';

const OURS = 'Token Veil test';

inEachBrowser('the self-test', (kind) => {
  let stage: Stage;
  let packages: Fixtures;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
    packages = await startFixtures();
  });
  afterAll(async () => {
    await stage.close();
    await packages.close();
  });
  afterEach(() => page.close());

  /** @returns all that the popup says then */
  const test = async (sentence: Parameters<typeof say>[0]): Promise<string> => {
    await page.activate();
    const popup = await stage.browser.openPopup();
    await press(popup, say('popup_test'));
    await waitToSay(popup, say(sentence));
    const said = await textOf(popup);
    await popup.close().catch(() => undefined);
    await page.activate();
    return said;
  };

  it('leaves a text area as it was: text, selection and what the next undo takes', async () => {
    page = await stage.open(
      '<form><label>Reply <textarea rows="6" cols="50"></textarea></label><button>Send</button></form>',
    );
    await page.focus('textarea');
    await page.type('Good morning');
    await page.eval(() => document.querySelector('textarea')?.setSelectionRange(5, 8));
    await test('popup_test_works');
    expect(await valueOf(page)).toBe('Good morning');
    expect(
      await page.eval(() => {
        const { selectionStart, selectionEnd } = document.querySelector('textarea') as HTMLTextAreaElement;
        return [selectionStart, selectionEnd];
      }),
    ).toEqual([5, 8]);
    // The page met the mask, and nothing else of the token.
    expect(await seenBy(page)).toMatch(/Token Veil test AccessToken: \w{4}\*\*\*\w{4}/);
    expect(await seenBy(page)).not.toMatch(/AccessToken: \w{5}/);
    expect(stage.site.received()).toEqual([]);
    await page.focus('textarea');
    await page.press('Control+Z');
    expect(await valueOf(page)).not.toContain(OURS);
  });

  it('names the field by its label, not by what stands in it', async () => {
    page = await stage.open('<label>Reply <textarea rows="6" cols="50">Dear support</textarea></label>');
    const said = await test('popup_test_works');
    expect(said).toContain(`${say('popup_test_field')}Reply`);
    expect(said).not.toContain('Dear support');
  });

  it('leaves CKEditor 5 as it was', async () => {
    const script = `${packages.url}/npm/ckeditor5/dist/browser/ckeditor5.umd.js`;
    page = await stage.open(`<div id="field"><p>Good <strong>morning</strong></p></div><script src="${script}"></script>
      <script>
        const { ClassicEditor, Essentials, Paragraph, Bold } = CKEDITOR;
        ClassicEditor.create(document.querySelector('#field'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold] })
          .then((editor) => { window.editor = editor; });
      </script>`);
    await page.waitFor('.ck-content');
    await page.focus('.ck-content');
    await page.press('Control+End');
    await page.type('!');
    const data = (): string => (window as unknown as { editor: { getData(): string } }).editor.getData();
    const before = await page.eval(data);
    await test('popup_test_works');
    expect(await page.eval(data)).toBe(before);
    expect(await seenBy(page)).toContain(OURS);
    await page.press('Control+Z');
    expect(await page.eval(data)).toBe('<p>Good <strong>morning</strong></p>');
  });

  it('finds the editor in a frame', async () => {
    const editor = "<body contenteditable aria-label='Description'>Good morning</body>";
    page = await stage.open(`<iframe srcdoc="${editor}" width="600" height="200"></iframe>`);
    await page.focus('iframe >>> body');
    await test('popup_test_works');
    expect(await page.eval(() => document.querySelector('iframe')?.contentDocument?.body.innerHTML)).toBe(
      'Good morning',
    );
  });

  it('says that there is no field, or none that can be written in', async () => {
    page = await stage.open('<p>Nothing to write in');
    await test('popup_test_no_field');
    await page.close();
    page = await stage.open('<textarea readonly rows="6" cols="50"></textarea>');
    await test('popup_test_read_only');
  });

  it('says that an editor takes nothing, and leaves what is in it', async () => {
    page = await stage.open(`<textarea rows="6" cols="50">mine</textarea><script>
      document.querySelector('textarea').addEventListener('input', ({ target }) => { target.value = 'mine'; });
    </script>`);
    await page.focus('textarea');
    await test('popup_test_refused');
    expect(await valueOf(page)).toBe('mine');
  });

  it('says when an exception lets the token pass', async () => {
    await stage.settings({ quietHosts: ['127.0.0.1'] });
    page = await stage.open('<textarea rows="6" cols="50"></textarea>');
    await page.activate();
    const popup = await stage.browser.openPopup();
    await waitToSay(popup, say('popup_page_paused'));
    expect(await popup.eval((name) => document.body.innerText.includes(name), say('popup_test'))).toBe(false);
    await popup.close().catch(() => undefined);
    await stage.settings({ quietHosts: [] });
  });
});
