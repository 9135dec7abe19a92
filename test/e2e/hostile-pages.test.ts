import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, seenBy, type Stage } from './stage.ts';
import { maskOf, mewsToken } from './tokens.ts';

const AREA = '<textarea id="field" rows="6" cols="60"></textarea>';
const EDITOR = '<div id="field" contenteditable style="min-height:100px"></div>';

/** A page whose script does this at every event of its field that it could hear of. */
const onEvents = (field: string, act: string): string => `${field}<script>
  const field = document.querySelector('#field');
  const types = ['pointerdown', 'mousedown', 'click', 'focus', 'keydown', 'keyup', 'beforeinput', 'input', 'paste', 'change'];
  for (const type of types) field.addEventListener(type, (event) => { ${act} });
</script>`;

const STUBBORN = {
  'empties its field at every event': onEvents(AREA, "field.value = '';"),
  'swallows every paste and edit of an editor': onEvents(EDITOR, 'if (event.cancelable) event.preventDefault();'),
};

/** In Chromium no page can cancel an edit by command that an extension makes. */
const BEARABLE = {
  'changes what stands in its field at every event': onEvents(
    AREA,
    "field.value = '> ' + field.value.replace(/^> /, '');",
  ),
  'swallows every paste of an editor': onEvents(EDITOR, "if (event.type === 'paste') event.preventDefault();"),
  "redefines the browser's classes": `${AREA}<script>
    for (const name of ['DataTransfer', 'ClipboardEvent', 'InputEvent', 'DragEvent', 'Event'])
      window[name] = function () { throw new Error(name + ' is ours'); };
  </script>`,
  "redefines the language's classes": `${AREA}<script>
    for (const name of ['Object', 'Array', 'Promise', 'Map', 'Set', 'Error', 'RegExp', 'String', 'Uint8Array', 'Proxy', 'Reflect'])
      window[name] = function () { throw name + ' is ours'; };
  </script>`,
  'throws in every listener': `${onEvents(AREA, "throw new Error('no');")}
    <script>for (const type of types) addEventListener(type, () => { throw new Error('no'); }, true);</script>`,
};

/** What stands in the field. */
const shown = (page: Page): Promise<string> =>
  page.eval(() => {
    const field = document.querySelector('#field');
    return (field instanceof HTMLTextAreaElement ? field.value : field?.textContent) ?? '';
  });

inEachBrowser('a page that', (kind) => {
  let stage: Stage;
  let page: Page;
  let token: string;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(async () => {
    expect(await seenBy(page)).not.toContain(token.slice(8, 24));
    await page.close();
  });

  const paste = async (body: string): Promise<void> => {
    token = mewsToken();
    page = await stage.open(body);
    await page.click('#field');
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
  };
  const copyGivesItBack = async (): Promise<void> => {
    await page.prompt.wait('copy');
    await page.prompt.click('copy');
    await eventually(async () => expect(await stage.browser.readClipboard()).toBe(`AccessToken ${maskOf(token)}`));
  };

  it.each(Object.entries(BEARABLE))('%s gets the mask', async (_title, body) => {
    await paste(body);
    await page.prompt.click('mask');
    await eventually(async () => expect(await shown(page)).toContain(`AccessToken ${maskOf(token)}`));
    await page.prompt.gone('mask');
  });

  it.each(Object.entries(STUBBORN))('%s gets nothing, and the person the text back', async (_title, body) => {
    await paste(body);
    await page.prompt.click('mask');
    await copyGivesItBack();
  });

  it('draws its field anew while the prompt is open gets nothing, and the person the text back', async () => {
    await paste(AREA);
    await page.eval(() => {
      const field = document.querySelector('#field');
      field?.replaceWith(field.cloneNode());
    });
    await page.prompt.click('mask');
    await copyGivesItBack();
  });

  it('takes rich text gets 10 MB of it, with the mask in it', async () => {
    token = mewsToken();
    page = await stage.open(EDITOR);
    await page.click('#field');
    const picture = `<img src="data:image/png;base64,${'iVBORw0K'.repeat(1_250_000)}">`;
    await page.paste({ text: `AccessToken ${token}`, html: `<p>AccessToken <b>${token}</b></p>${picture}` });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () => expect(await shown(page)).toContain(`AccessToken ${maskOf(token)}`));
  });
});
