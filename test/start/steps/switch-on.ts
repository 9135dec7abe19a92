import assert from 'node:assert/strict';
import type { Page } from '../../harness/driver.ts';
import { until } from '../../harness/wait.ts';
import type { Scene, Step } from '../step.ts';

const DESK = 'Practice desk';
const OPTIONS = 'src/options/index.html';
const PICTURES = 'test-results/start';

/** The text of a section's status line, once it has taken this tone. */
async function statusOf(options: Page, section: string, tone: string): Promise<string> {
  const read = (css: string): string => (document.querySelector(css) as HTMLElement | null)?.innerText ?? '';
  return until(`the section ${section} to say ${tone}`, async () => {
    const text = await options.eval(read, `#${section} .status[data-tone=${tone}]`);
    return text !== '' && text;
  });
}

/** Position of the practice desk in the list of portals, from 1. */
const rowOfDesk = (options: Page): Promise<number> =>
  options.eval((title) => {
    const labels = [...document.querySelectorAll('#portals li .switch-label')];
    return labels.findIndex((label) => label.textContent.startsWith(title)) + 1;
  }, DESK);

/** By real clicks in the options, with the browser's permission asked for in each. */
async function switchOn({ browser, page, service }: Scene): Promise<string> {
  await browser.allowRequests(['http://127.0.0.1/*', 'http://localhost/*']);
  const options = await browser.openExtensionPage(OPTIONS);
  await options.waitFor('#portals li');
  const row = await rowOfDesk(options);
  assert(row > 0, `the options name the ${DESK}`);
  await options.click(`#portals li:nth-child(${row}) input`);
  const watched = await statusOf(options, 'portals', 'ok');

  // The words beside the list give it the focus without opening it; End is its last entry: one's own service.
  await options.click('#link label.field > span');
  await options.press('End');
  await options.click('#link input[inputmode=url]');
  await options.type(service);
  await options.click('#link .primary');
  const tested = await statusOf(options, 'link', 'ok');
  await options.screenshot(`${PICTURES}/options.png`);
  await options.close();
  await page.activate();
  return `${watched}\n${tested}`;
}

export const switchOnStep: Step = {
  title: 'Options: switch the practice desk on, choose the link service and test it',
  play: async (scene) => {
    const before = scene.browser.requests().length;
    const said = await switchOn(scene);
    const asked = scene.browser.requests().slice(before);
    const lines = asked.map(({ method, url }) => `${method} ${url}`);
    return { had: said, received: lines.join('\n') || 'nothing' };
  },
};
