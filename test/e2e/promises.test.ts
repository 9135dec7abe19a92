import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { startService, temporaryFolder, type ServiceProcess } from '../service/processes.ts';
import { readStored } from './browsers.ts';
import { eventually } from './eventually.ts';
import { inEachBrowser, message, openStage, seenBy, valueOf, type Stage } from './stage.ts';
import { mewsToken } from './tokens.ts';

const FORM = `<form action="/sent" method="post" enctype="multipart/form-data">
  <textarea name="text" rows="8" cols="70"></textarea><input id="f" name="file" type="file"><button>Send</button></form>`;

/** Bytes that only a copy of this token has: neither its mask nor any other token shares them. */
const core = (token: string): string => token.slice(6, -6);

async function profileHolds(folder: string, needle: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const held = await Promise.all(
    files.map(async (file) => ((await readFile(file).catch(() => Buffer.alloc(0))).includes(needle) ? [file] : [])),
  );
  return held.flat();
}

inEachBrowser('promises', (kind) => {
  let stage: Stage;
  let store: string;
  let service: ServiceProcess;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    stage = await openStage(kind, {});
    // Its own, so that all that it says is of this spec.
    store = await temporaryFolder();
    service = await startService(store);
    await stage.settings({ link: { provider: 'onetimesecret', base: service.base, ttl: 3600 } });
    folder = await mkdtemp(join(tmpdir(), 'token-veil-files-'));
    page = await stage.open(FORM);
  });
  afterAll(async () => {
    await Promise.all([stage.close(), service.stop()]);
    for (const path of [folder, store]) await rm(path, { recursive: true });
  });

  it('a token that was masked or linked is in no request, storage, console, DOM or service log, and no script saw it', async () => {
    const [masked, linked, typed, filed, held] = Array.from({ length: 5 }, mewsToken) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await page.focus('textarea');
    await page.paste({ text: `AccessToken ${masked} ` });
    await page.prompt.wait('mask');
    expect(await page.domDump()).not.toContain(core(masked));
    expect(
      await page.eval((needle) => (window as unknown as { find(text: string): boolean }).find(needle), core(masked)),
    ).toBe(false);
    await page.prompt.click('mask');
    await page.prompt.gone('mask');
    await page.paste({ text: `AccessToken ${linked} ` });
    await page.prompt.wait('link');
    await page.prompt.click('link');
    await page.prompt.gone('link');
    await page.paste({ text: `AccessToken ${held} ` });
    await page.prompt.wait('mask');
    await page.press('Escape');
    await eventually(async () => expect(await valueOf(page)).toContain('/secret/'));

    const log = join(folder, 'app.log');
    await writeFile(log, `2026-11-25 POST {"AccessToken":"${filed}"}\n`);
    await page.chooseFile('#f', [log]);
    await page.prompt.wait('clean');
    await page.prompt.click('clean');
    await eventually(async () =>
      expect(await page.eval(() => (document.querySelector('#f') as HTMLInputElement).files?.length)).toBe(1),
    );

    for (const token of [masked, linked, filed, held]) {
      const inRequests = stage.browser.requests().filter(({ url, body }) => (url + body).includes(core(token)));
      const allowed = token === linked ? [`${service.base}/api/v1/share`] : [];
      expect(inRequests.map(({ url }) => url)).toEqual(allowed);
      expect(await stage.browser.storageDump()).not.toContain(core(token));
      expect(stage.browser.consoleLines().join('\n')).not.toContain(core(token));
      expect(await page.domDump()).not.toContain(core(token));
      expect(await seenBy(page)).not.toContain(core(token));
      expect(service.output()).not.toContain(core(token));
    }
    // What the person types is theirs, and the page sees it; but nothing of ours keeps it.
    await page.focus('textarea');
    await page.type(`AccessToken ${typed} `);
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await eventually(async () => expect(await valueOf(page)).not.toContain(core(typed)));
    expect(await stage.browser.storageDump()).not.toContain(core(typed));
    expect(stage.browser.requests().filter(({ url, body }) => (url + body).includes(core(typed)))).toEqual([]);
  });

  it('the extension asks nobody but the link service, ever', () => {
    const own = stage.browser.requests().filter(({ origin }) => origin.includes('extension'));
    expect(own.filter(({ url }) => !url.startsWith(service.base)).map(({ url }) => url)).toEqual([]);
  });

  it('content scripts can read the settings and the right places, and no receipt of the link that was made', async () => {
    expect(await message(stage.browser, 'link:list')).toHaveLength(1);
    expect(Object.keys(await readStored(stage.browser)).sort()).toEqual(['rightPlaces', 'settings']);
  });

  it('no file of the browser’s profile holds a masked token', async () => {
    const token = mewsToken();
    await page.focus('textarea');
    await page.paste({ text: `AccessToken ${token}` });
    await page.prompt.wait('mask');
    await page.prompt.click('mask');
    await page.prompt.gone('mask');
    expect(await profileHolds(stage.browser.profile, core(token))).toEqual([]);
  });
});
