import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserKind } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import { eventually } from '../eventually.ts';
import { startFixtures, type Fixtures } from './fixtures/server.ts';
import { launchGuarded, startLinks, type LinkService } from './guarded.ts';
import type { Model } from './right.ts';
import { maskOf, tokenFor } from './tokens.ts';

interface Fixture {
  readonly ready?: boolean;
  readonly model: () => Model;
}

/** An editor that asks the document for the selection and the focus, where the document names the component only. */
const EDITORS = [
  { title: 'Quill in a shadow root', page: 'quill-shadow', field: '#host >>> .ql-editor' },
  { title: 'Quill in LWC', page: 'quill-lwc', field: 'c-rich-text >>> .ql-editor' },
];

describe.each<BrowserKind>(['chromium', 'firefox'])('an editor in a web component in %s', (kind) => {
  let browser: Browser;
  let fixtures: Fixtures;
  let links: LinkService;
  beforeAll(async () => {
    fixtures = await startFixtures(join(import.meta.dirname, 'fixtures/components'));
    links = await startLinks();
    browser = await launchGuarded(kind, links.base);
  });
  afterAll(async () => {
    await browser.close();
    await fixtures.close();
    await links.close();
  });

  it.each(EDITORS)('$title: a typed token is masked in its place, and undone', async ({ page: name, field }) => {
    const page = await browser.newPage(`${fixtures.url}/page/${name}`);
    const text = (): Promise<string> => page.eval(() => (window as unknown as Fixture).model().text);
    await until('the editor', () => page.eval(() => (window as unknown as Fixture).ready === true));
    const token = tokenFor(name);
    await page.focus(field);
    await page.type(`my key ${token} and more`);
    await page.prompt.wait('mask');
    const typed = await text();
    expect(typed).toContain(`key ${token} and`);
    await page.prompt.click('mask');
    await eventually(async () => expect(await text()).toBe(typed.replace(token, maskOf(token))));
    await page.press('Control+Z');
    await eventually(async () => expect(await text()).toBe(typed));
    await page.close();
  });
});
