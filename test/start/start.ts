import { parseArgs } from 'node:util';
import { buildFor } from '../../src/cli/build.ts';
import type { BrowserKind } from '../harness/driver.ts';
import { findBrowser } from '../harness/find-browser.ts';
import { playStory } from './story.ts';
import { switchOn } from './switch-on.ts';
import { createWorld } from './world.ts';

// `npm start [-- --headless] [-- --firefox]`: with a display, a browser with the extension on the practice desk; without one, or when
// asked to, the whole main job is played.

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: false }, firefox: { type: 'boolean', default: false } },
});
const kind: BrowserKind = values.firefox ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const headless = values.headless || !hasDisplay;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function play(): Promise<boolean> {
  const world = await createWorld({ kind, headless: true, record: true });
  try {
    say(`Token Veil: the main job, played in ${kind} (${findBrowser(kind)})\n`);
    const { passed, failed } = await playStory(world);
    say('Pictures: test-results/start/');
    say(`${passed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    await world.close();
  }
}

async function show(): Promise<void> {
  const world = await createWorld({ kind, headless: false, record: false });
  await switchOn(world);
  await world.browser.newPage(`${world.desk}/new`);
  say(`The practice desk:         ${world.desk}/new`);
  say(`What support received:     ${world.desk}/agent`);
  say(`The one-time-link service: ${world.service}`);
  say('\nToken Veil is on. Copy a sample on the right of the form and paste it into the ticket.');
  say('Close the browser, or press Ctrl+C here, to end.');
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await Promise.race([world.browser.closed, interrupted]);
  await world.close();
}

await buildFor(kind);
if (headless) process.exitCode = (await play()) ? 0 : 1;
else await show();
