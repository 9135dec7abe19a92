import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '../../desk/samples.ts';
import { assertHidden } from '../expect.ts';
import { fileText } from '../received.ts';
import type { Scene, Shown, Step } from '../step.ts';
import { openTicket, sendTicket } from '../ticket.ts';

/** Chooses a file in the browser's own file chooser, takes the clean copy, and returns what arrived. */
async function upload(scene: Scene, id: string, name: string, check: (received: string) => void): Promise<Shown> {
  const { text, secrets } = sample(id);
  scene.secrets.push(...secrets);
  const folder = await mkdtemp(join(tmpdir(), 'token-veil-upload-'));
  try {
    const path = join(folder, name);
    await writeFile(path, text);
    await openTicket(scene, `My ${name}`);
    await scene.page.focus('#description');
    await scene.page.type('See the file.');
    await scene.page.chooseFile('#attachments', [path]);
    await scene.page.prompt.wait('clean', 15_000);
    await scene.picture(`upload-${id}`);
    await scene.page.prompt.click('clean');
    await scene.page.prompt.gone();
    const [file] = (await sendTicket(scene)).attachments;
    assert(file, 'an attachment arrived');
    assert.equal(file.name, name);
    const received = await fileText(scene.desk, file);
    assertHidden(received, secrets);
    check(received);
    return { had: text, received };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const sameLines = (received: string): void => assert(received.includes('403 AccessDenied'), 'the log is still a log');

function validHar(received: string): void {
  const { log } = JSON.parse(received) as { log: { entries: { request: { postData: { text: string } } }[] } };
  for (const { request } of log.entries) assert('RequestId' in (JSON.parse(request.postData.text) as object));
}

export const uploadSteps: readonly Step[] = [
  { title: 'Attach a log, upload a clean copy', play: (scene) => upload(scene, 'aws', 'sync.log', sameLines) },
  { title: 'Attach a HAR, upload a clean copy', play: (scene) => upload(scene, 'har', 'session.har', validHar) },
];
