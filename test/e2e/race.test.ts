import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { inEachBrowser, openStage, seenBy, valueOf, type Stage } from './stage.ts';
import { githubToken } from './tokens.ts';

// The rules come when a field is used first: a paste in the same moment, with the background asleep, must find them.
inEachBrowser('a paste that is faster than the rules', (kind) => {
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
    await stage.browser.stopBackground();
    await page.press('Control+V');
  };

  it('waits for them: a bare token is held and seen by no script', async () => {
    const token = githubToken();
    await pasteAtOnce(`see ${token}`);
    await page.prompt.wait('mask', 10_000);
    expect(await valueOf(page)).toBe('');
    expect(await seenBy(page)).not.toContain(token.slice(8, 24));
    await page.press('Alt+Shift+M');
    await vi.waitFor(async () => expect(await valueOf(page)).toMatch(/^see \S+\*\*\*\S+$/));
  });

  it('gets in as it was when it is clean', async () => {
    const text = 'Reservation-2026-11-25-0042 failed\n\twith status 500\n';
    await pasteAtOnce(text);
    await vi.waitFor(async () => expect(await valueOf(page)).toBe(text), { timeout: 10_000 });
    expect(await page.prompt.parts()).toEqual([]);
  });
});
