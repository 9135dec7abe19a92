import { appendFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, it } from 'vitest';
import type { Page } from '../harness/driver.ts';
import { inEachBrowser, openStage, valueOf, type Stage } from './stage.ts';
import { githubToken } from './tokens.ts';

inEachBrowser('probe', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => { stage = await openStage(kind); });
  afterAll(() => stage.close());
  afterEach(() => page.close());
  const clean = 'Reservation-2026-11-25-0042 failed\n\twith status 500\n';
  for (let n = 0; n < 24; n++) {
    it(`round ${n}`, async () => {
      const isClean = n % 2 === 1;
      const text = isClean ? clean : `see ${githubToken()}`;
      await stage.browser.setClipboard({ text });
      page = await stage.open(`<script>window.plog=[];for(const type of ['keydown','paste','beforeinput','focusin','blur'])window.addEventListener(type,(e)=>plog.push(type+':'+(e.key??'')+':'+(e.target?.tagName??'window')+':'+Math.round(performance.now())),true)</script><textarea autofocus rows="6" cols="70"></textarea>`);
      await stage.browser.stopBackground();
      await page.press('Control+V');
      // As race.test.ts: the clean value is read at once; a prompt is waited for.
      const value = await valueOf(page);
      let parts = await page.prompt.parts();
      for (let w = 0; !isClean && parts.length === 0 && w < 50; w++) {
        await new Promise((r) => setTimeout(r, 100));
        parts = await page.prompt.parts();
      }
      const ok = isClean ? value === clean && parts.length === 0 : value === '' && parts.length > 0;
      if (ok) return;
      const clip = await stage.browser.readClipboard();
      const log = await page.eval(() => `${document.hasFocus()} ${document.activeElement?.tagName} ` + (window as never as { plog: string[] }).plog.join(' '));
      await new Promise((r) => setTimeout(r, 3000));
      const later = { value: (await valueOf(page)).length, parts: (await page.prompt.parts()).length };
      const want = JSON.stringify(clip) === JSON.stringify({ text }) || JSON.stringify(clip).includes(JSON.stringify(text).slice(1, 20));
      appendFileSync('/tmp/tv/probe.log', `${process.env['PROBE']} ${kind} #${n} clean=${isClean} valueLen=${value.length} parts=${parts.length} clipIsOurs=${want} later=${JSON.stringify(later)} log=[${log}]\n`);
      throw new Error('odd');
    }, 30000);
  }
});
