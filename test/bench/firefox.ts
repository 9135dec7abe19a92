import { resolve } from 'node:path';
import { launch } from '../harness/browser.ts';
import { watchSite, type Rig } from './rig.ts';
import { WATCHED_HOST, type BenchSite } from './site.ts';

export async function openFirefox(site: BenchSite): Promise<Rig> {
  const browser = await launch('firefox', { extension: resolve('dist/firefox'), record: false });
  await browser.grant([`http://${WATCHED_HOST}/*`]);
  await browser.extensionEval(watchSite, `http://${WATCHED_HOST}`);
  return {
    kind: 'firefox',
    open: async (page, watched) => {
      const opened = await browser.newPage(site.url(page, watched));
      await opened.activate();
      return opened;
    },
    setClipboard: (text) => browser.setClipboard({ text }),
    close: browser.close,
  };
}
