import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserKind } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import { eventually } from '../eventually.ts';
import { EDITORS } from './editors.ts';
import { startFixtures, type Fixtures } from './fixtures/server.ts';
import { launchGuarded, startLinks, type LinkService } from './guarded.ts';
import type { Model } from './right.ts';
import { maskOf, tokenFor } from './tokens.ts';

interface Fixture {
  readonly ready?: boolean;
  readonly model: () => Model;
}

/** One of each way to take a paste: none of its own, a model, a bin, a frame. */
const SOME = EDITORS.filter(({ id }) => ['textarea', 'prosemirror', 'quill1', 'tinymce', 'draft'].includes(id));

describe.each<BrowserKind>(['chromium', 'firefox'])('a text that is pasted over itself in %s', (kind) => {
  let browser: Browser;
  let fixtures: Fixtures;
  let links: LinkService;
  beforeAll(async () => {
    fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/pages'));
    links = await startLinks();
    browser = await launchGuarded(kind, links.base);
  });
  afterAll(async () => {
    await browser.close();
    await fixtures.close();
    await links.close();
  });

  // Nothing in the page changes by it but the caret: a second insertion would look like the first.
  it.each(SOME)('stands in $title once', async ({ id, field }) => {
    const page = await browser.newPage(`${fixtures.url}/page/${id}`);
    const text = (): Promise<string> => page.eval(() => (window as unknown as Fixture).model().text);
    await until('the editor', () => page.eval(() => (window as unknown as Fixture).ready === true));
    const token = tokenFor(id);
    await page.focus(field);
    const paste = async (): Promise<void> => {
      await page.paste({ text: `key ${token}` });
      await page.prompt.click('mask');
      await page.prompt.gone();
      await eventually(async () => expect((await text()).trim()).toBe(`key ${maskOf(token)}`));
    };
    await paste();
    await page.press('Control+A');
    await paste();
    await page.close();
  });
});
