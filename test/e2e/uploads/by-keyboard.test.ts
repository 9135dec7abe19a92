import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, openStage, type Stage } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';

inEachBrowser('the review of an upload', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  let masked: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-keys-'));
    stage = await openStage(kind);
    page = await stage.open('<input type="file">');
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  const review = async (name: string): Promise<void> => {
    const [token, log] = [mewsToken(), join(folder, name)];
    masked = `AccessToken: ${maskOf(token)}\n`;
    await writeFile(log, `AccessToken: ${token}\n`);
    await page.chooseFile('input', [log]);
    await page.prompt.wait('clean');
  };
  const holds = (text: string): Promise<void> =>
    eventually(async () => {
      const read = (): Promise<string> | undefined => document.querySelector('input')?.files?.[0]?.text();
      expect((await page.eval(read)) ?? '').toBe(text);
    });

  it('is answered by the keys of the prompt', async () => {
    await review('one.log');
    await page.press('Alt+Shift+M');
    await holds(masked);
    await page.prompt.gone();
  });

  it('is gone through by Tab, also to its second act and back', async () => {
    await review('two.log');
    await page.press('Alt+Shift+P');
    await page.press('Tab');
    await page.press('Enter');
    await page.prompt.wait('as-it-is-sure');
    await page.press('Tab');
    await page.press('Enter');
    await page.prompt.wait('clean');
    await page.press('Enter');
    await holds(masked);
  });

  it('is cancelled by Escape, and the input is empty', async () => {
    await review('three.log');
    await page.press('Escape');
    await page.prompt.gone();
    await holds('');
  });
});
