import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Page } from '../../harness/driver.ts';
import { HELP_DESK, openFresh, type Fresh } from '../pages/fresh.ts';
import { say, textOf, waitToSay } from '../pages/parts.ts';
import { inEachBrowser } from '../stage.ts';

/** One empty page; readers find the objects of a file without a table of them. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

inEachBrowser('the popup over a page that cannot be watched', (kind) => {
  let fresh: Fresh;
  let papers: Server;
  let folder: string;
  let page: Page | undefined;

  const openPopup = async (over: Page): Promise<Page> => {
    page = over;
    await over.activate();
    const popup = await fresh.browser.openPopup();
    await popup.waitFor('footer');
    return popup;
  };
  const goTo = async (url: string): Promise<Page> => {
    const opened = await fresh.browser.newPage();
    await opened.goto(url);
    return opened;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'token-veil-page-'));
    papers = createServer((_request, response) => response.setHeader('content-type', 'application/pdf').end(PDF));
    papers.listen(0, '127.0.0.1');
    await once(papers, 'listening');
    const address = papers.address();
    fresh = await openFresh(kind, { 'papers.example': typeof address === 'object' && address ? address.port : 0 });
  });
  afterAll(async () => {
    await fresh.close();
    papers.closeAllConnections();
    papers.close();
    await rm(folder, { recursive: true, force: true });
  });
  afterEach(() => page?.close());

  const expectSaid = async (over: Page, sentence: string): Promise<void> => {
    const popup = await openPopup(over);
    await waitToSay(popup, sentence);
    expect(await textOf(popup)).toContain(say('popup_by_hand'));
    expect(await popup.eval(() => document.querySelector('input[type=checkbox]'))).toBeNull();
    await popup.close().catch(() => undefined);
  };

  it('says so of a PDF', async () => {
    await expectSaid(await goTo('http://papers.example/form.pdf'), say('popup_page_pdf'));
  });

  // Chromium tells no extension which of these it shows.
  const toldApart = (key: 'popup_page_browser' | 'popup_page_source'): string =>
    say(kind === 'firefox' ? key : 'popup_page_refused');

  it('says so of a page of the browser', async () => {
    const address = kind === 'chromium' ? 'chrome://version/' : 'about:license';
    await expectSaid(await goTo(address), toldApart('popup_page_browser'));
  });

  it('says so of the source of a page', async () => {
    await expectSaid(await goTo(`view-source:${HELP_DESK}/`), toldApart('popup_page_source'));
  });

  it('says so of a file on the device', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, '<!doctype html><title>Saved</title><textarea></textarea>');
    await expectSaid(await goTo(pathToFileURL(file).href), say('popup_page_file'));
  });

  it('says so of its own pages', async () => {
    await expectSaid(await fresh.browser.openExtensionPage('src/options/index.html'), say('popup_page_own'));
  });
});
