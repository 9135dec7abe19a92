import assert from 'node:assert/strict';
import { sample } from '../../desk/samples.ts';
import { until } from '../../harness/wait.ts';
import { assertMasked } from '../expect.ts';
import { integrationOf } from '../received.ts';
import type { Step } from '../step.ts';

/** On a settings page a token in the field for it is right; in the notes beside it, it is not. */
export const rightPlaceStep: Step = {
  title: 'Settings page: the token field takes it, the notes do not',
  play: async (scene) => {
    const { page, desk } = scene;
    const [own = ''] = sample('mews').secrets;
    const [other = ''] = sample('mews').secrets;
    scene.secrets.push(other);
    await page.goto(`${desk}/integration`);
    await page.focus('#access-token');
    await page.paste({ text: own });
    assert.equal((await page.prompt.parts()).length, 0, 'no prompt where the token belongs');
    await page.focus('#notes');
    await page.paste({ text: `The old one was ${other}` });
    await page.prompt.wait('mask');
    await scene.picture('right-place');
    await page.prompt.click('mask');
    await until('the masked notes', () =>
      page.eval(() => (document.querySelector('#notes') as HTMLTextAreaElement).value.includes('***')),
    );
    await page.click('#save');
    await page.waitFor('.said');
    const { accessToken, notes } = await integrationOf(desk);
    assert.equal(accessToken, own);
    assertMasked(notes, [other]);
    return {
      had: `field: ${own}\nnotes: The old one was ${other}`,
      received: `field: ${accessToken}\nnotes: ${notes}`,
    };
  },
};
