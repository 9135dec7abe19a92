import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { eventually } from '../eventually.ts';
import { inEachBrowser, openStage, type Stage } from '../stage.ts';
import { maskOf, mewsToken } from '../tokens.ts';

const FORM = `
  <form action="/sent" method="post" enctype="multipart/form-data">
    <textarea name="text">It fails since noon, the log is attached.</textarea>
    <input type="file" name="log"><button>Create ticket</button>
  </form>`;

inEachBrowser('a form that is sent while its file is under review', (kind) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-logs-'));
    stage = await openStage(kind);
    page = await stage.open(FORM);
  });
  afterAll(async () => {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is stopped with a word, and takes the clean copy along afterwards', async () => {
    const token = mewsToken();
    const log = join(folder, 'app.log');
    await writeFile(log, `AccessToken: ${token}\n`);
    await page.chooseFile('input', [log]);
    await page.prompt.wait('clean');
    await page.click('button');
    await page.prompt.wait('notice');
    // Beside the review, not over its buttons.
    const parts = await page.prompt.parts();
    const [notice] = parts.filter(({ part }) => part === 'notice');
    for (const { box } of parts.filter(({ part }) => ['title', 'file', 'clean', 'cancel'].includes(part)))
      expect(notice?.box.y).toBeGreaterThan(box.y + box.height);
    expect(stage.site.received().filter(({ path }) => path === '/sent')).toEqual([]);

    await page.prompt.click('clean');
    await eventually(async () => expect(await page.eval(() => document.querySelector('input')?.files?.length)).toBe(1));
    await page.click('button');
    await eventually(() => {
      const [sent] = stage.site.received().filter(({ path }) => path === '/sent');
      expect(sent?.body).toContain(`AccessToken: ${maskOf(token)}`);
      expect(sent?.body).not.toContain(token.slice(8, 24));
      return Promise.resolve();
    });
  });
});
