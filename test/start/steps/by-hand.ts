import assert from 'node:assert/strict';
import { sample } from '../../desk/samples.ts';
import { until } from '../../harness/wait.ts';
import { assertHidden, assertMasked } from '../expect.ts';
import type { Scene, Shown, Step } from '../step.ts';
import { descriptionOf, openTicket, sendTicket } from '../ticket.ts';

async function maskClipboard(scene: Scene): Promise<Shown> {
  const { text, secrets } = sample('mews');
  scene.secrets.push(...secrets);
  await openTicket(scene, 'Masked by the toolbar');
  await scene.browser.setClipboard({ text });
  const popup = await scene.browser.openPopup();
  // Its first button is there before the rest, and a press while it grows is lost.
  await popup.waitFor('footer');
  await popup.click('.primary');
  await popup.waitFor('textarea');
  await popup.screenshot('test-results/start/popup.png');
  await popup.click('.primary');
  const copied = await until('the masked text on the clipboard', async () => {
    const now = await scene.browser.readClipboard();
    return now.includes('***') && now;
  });
  await popup.close();
  assertMasked(copied, secrets);
  await scene.page.focus('#description');
  await scene.page.press('Control+V');
  assert.equal(await descriptionOf(scene), copied, 'a masked text is pasted as it is');
  return { had: text, received: (await sendTicket(scene)).text };
}

async function shareSelection(scene: Scene): Promise<Shown> {
  const { secrets } = sample('mews');
  const [token = ''] = secrets;
  scene.secrets.push(token);
  const text = `The access token is ${token}`;
  await openTicket(scene, 'Right-click');
  // As a draft that the page restores: nobody has typed or pasted it.
  await scene.page.eval((draft) => {
    const field = document.querySelector('#description') as HTMLTextAreaElement;
    field.value = draft;
  }, text);
  await scene.page.pickMenu('#description', { id: 'share', title: 'Share securely' });
  await until('the link', async () => /\/secret\//.test(await descriptionOf(scene)), 10_000);
  await scene.picture('share-securely');
  const received = (await sendTicket(scene)).text;
  assertHidden(received, [token]);
  return { had: text, received };
}

async function typeAndSend(scene: Scene): Promise<Shown> {
  const [token = ''] = sample('mews').secrets;
  scene.secrets.push(token);
  const text = `Our AccessToken is ${token}, please look`;
  await openTicket(scene, 'Typed by hand');
  await scene.page.focus('#description');
  await scene.page.type(text);
  await scene.page.click('#send');
  await scene.page.prompt.wait('mask');
  assert.equal(new URL(await scene.page.url()).pathname, '/new', 'the form was stopped');
  await scene.picture('submit-gate');
  await scene.page.prompt.click('mask');
  await until('the masked text', async () => (await descriptionOf(scene)).includes('***'));
  const received = (await sendTicket(scene)).text;
  assertMasked(received, [token]);
  return { had: text, received };
}

export const byHandSteps: readonly Step[] = [
  { title: 'Toolbar: mask the clipboard, paste it', play: maskClipboard },
  { title: 'Right-click: Share securely', play: shareSelection },
  { title: 'Type a token, send: stopped at the gate, masked', play: typeAndSend },
];
