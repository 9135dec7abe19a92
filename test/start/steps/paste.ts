import assert from 'node:assert/strict';
import { sample } from '../../desk/samples.ts';
import { until } from '../../harness/wait.ts';
import { assertHidden, assertMasked } from '../expect.ts';
import type { Scene, Shown, Step } from '../step.ts';
import { descriptionOf, openTicket, sendTicket } from '../ticket.ts';

/** Browsers send the line breaks of a form as CR LF. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

async function pasteAndMask(scene: Scene): Promise<Shown> {
  const { text, secrets } = sample('mews');
  scene.secrets.push(...secrets);
  await openTicket(scene, 'Reservations are missing');
  await scene.page.focus('#description');
  await scene.page.paste({ text });
  await scene.page.prompt.wait('mask');
  await scene.picture('paste-prompt');
  assertHidden(await scene.page.domDump(), secrets);
  await scene.page.prompt.click('mask');
  await until('the masked text', async () => (await descriptionOf(scene)).includes('***'));
  await scene.picture('paste-masked');
  await scene.page.press('Control+Z');
  assert.equal(await descriptionOf(scene), '', 'Ctrl+Z brings back the text from before the paste');
  await scene.page.press('Control+Shift+Z');
  const received = lines((await sendTicket(scene)).text);
  await scene.picture('paste-received');
  assertMasked(received, secrets);
  assert.deepEqual(Object.keys(JSON.parse(received) as object), Object.keys(JSON.parse(text) as object));
  return { had: text, received };
}

async function pasteClean(scene: Scene): Promise<Shown> {
  const { text } = sample('clean');
  await openTicket(scene, 'Night audit');
  await scene.page.focus('#description');
  await scene.page.paste({ text });
  assert.equal(await descriptionOf(scene), text);
  assert.equal((await scene.page.prompt.parts()).length, 0, 'no prompt for a clean text');
  const received = lines((await sendTicket(scene)).text);
  assert.equal(received, text);
  return { had: text, received };
}

async function pasteRich(scene: Scene): Promise<Shown> {
  const { text, secrets } = sample('github');
  scene.secrets.push(...secrets);
  await openTicket(scene, 'Dispatch fails', '/new/rich');
  await scene.page.waitFor('.ck-editor__editable', 20_000);
  await scene.page.focus('.ck-editor__editable');
  await scene.page.paste({ text });
  await scene.page.prompt.wait('mask');
  await scene.picture('rich-prompt');
  await scene.page.prompt.click('mask');
  await until('the masked text', () =>
    scene.page.eval(() => (window as unknown as { editorMarkup(): string }).editorMarkup().includes('***')),
  );
  const received = (await sendTicket(scene)).markup ?? '';
  assertHidden(received, secrets);
  assert(received.includes('***'));
  return { had: text, received };
}

export const pasteSteps: readonly Step[] = [
  { title: 'Paste an API request into a ticket, mask', play: pasteAndMask },
  { title: 'Paste a text without a token', play: pasteClean },
  { title: 'Paste a cURL command into CKEditor, mask', play: pasteRich },
];
