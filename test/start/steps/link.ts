import assert from 'node:assert/strict';
import { sample } from '../../desk/samples.ts';
import { until } from '../../harness/wait.ts';
import { assertHidden } from '../expect.ts';
import type { Scene, Shown, Step } from '../step.ts';
import { descriptionOf, openTicket, sendTicket } from '../ticket.ts';

const LINK = /http:\/\/127\.0\.0\.1:\d+\/secret\/\w+/;

let link = '';
let secret = '';

async function pasteAndLink(scene: Scene): Promise<Shown> {
  const { text, secrets } = sample('github');
  scene.secrets.push(...secrets);
  await openTicket(scene, 'Token for the call you asked for');
  await scene.page.focus('#description');
  await scene.page.paste({ text });
  await scene.page.prompt.wait('link');
  await scene.page.prompt.click('link');
  await until('the link', async () => LINK.test(await descriptionOf(scene)), 10_000);
  await scene.picture('link-in-place');
  const received = (await sendTicket(scene)).text;
  assertHidden(received, secrets);
  [link = ''] = LINK.exec(received) ?? [];
  [secret = ''] = secrets;
  return { had: text, received };
}

/** Between two documents there is no body. */
const bodyText = (): string => (document.body as HTMLElement | null)?.innerText ?? '';

async function openOnce(scene: Scene): Promise<Shown> {
  assert(link, 'there is a link to open');
  await scene.page.goto(link);
  await scene.picture('link-waiting');
  await scene.page.click('button');
  const shown = await until('the secret', () =>
    scene.page.eval(bodyText).then((text) => text.includes(secret) && text),
  );
  await scene.picture('link-opened');
  // The page must not stay: everything that is open is searched for tokens at the end.
  await scene.page.goto(scene.desk);
  return { had: link, received: shown };
}

async function openAgain(scene: Scene): Promise<Shown> {
  const response = await fetch(link);
  assert.equal(response.status, 404);
  await scene.page.goto(link);
  const shown = await scene.page.eval(bodyText);
  assert(!shown.includes(secret));
  await scene.picture('link-gone');
  return { had: link, received: shown };
}

export const linkSteps: readonly Step[] = [
  { title: 'Paste a cURL command, one-time link', play: pasteAndLink },
  { title: 'Support opens the link', play: openOnce },
  { title: 'Somebody opens it again: gone', play: openAgain },
];
