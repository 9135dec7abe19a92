import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { until } from '../harness/wait.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, openStage, seenBy, valueOf, type Stage } from './stage.ts';
import { githubToken } from './tokens.ts';

// Prompts come when a field is used first: a paste in the same moment, with the background asleep, must not get by.
inEachBrowser('a paste in the first moment', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(kind);
  });
  afterAll(() => stage.close());
  afterEach(() => page.close());

  const pasteAtOnce = async (text: string): Promise<void> => {
    await stage.browser.setClipboard({ text });
    page = await stage.open('<textarea autofocus rows="6" cols="70"></textarea>');
    // Chromium gives a field with `autofocus` the focus when it first draws the page, which may be after `load`.
    await until('the field to have the focus', () => page.eval(() => document.activeElement?.tagName === 'TEXTAREA'));
    await stage.browser.stopBackground();
    await page.press('Control+V');
  };

  it('that holds a bare token is held and seen by no script', async () => {
    const token = githubToken();
    await pasteAtOnce(`see ${token}`);
    await page.prompt.wait('mask');
    expect(await valueOf(page)).toBe('');
    expect(await seenBy(page)).not.toContain(token.slice(8, 24));
    await page.press('Alt+Shift+M');
    await eventually(async () => expect(await valueOf(page)).toMatch(/^see \S+\*\*\*\S+$/));
  });

  it('that is clean is not touched', async () => {
    const text = 'Reservation-2026-11-25-0042 failed\n\twith status 500\n';
    await pasteAtOnce(text);
    expect(await valueOf(page)).toBe(text);
    expect(await page.prompt.parts()).toEqual([]);
  });
});
