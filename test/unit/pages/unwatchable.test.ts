import { expect, it } from 'vitest';
import { whyUnwatchable } from '../../../src/popup/unwatchable.ts';

const OWN = 'chrome-extension://own/';

it.each([
  ['refused', '', undefined],
  ['browser', 'about:blank', 'text/html'],
  ['browser', 'chrome://settings/', undefined],
  ['browser', 'about:addons', undefined],
  ['source', 'view-source:https://help.example/', undefined],
  ['file', 'file:///home/me/app.log', undefined],
  ['own', `${OWN}src/options/index.html`, undefined],
  ['extension', 'chrome-extension://other/page.html', undefined],
  ['extension', 'moz-extension://other/page.html', undefined],
  ['store', 'https://chromewebstore.google.com/detail/x', undefined],
  ['store', 'https://addons.mozilla.org/firefox/', undefined],
  ['pdf', 'https://help.example/form?id=7', 'application/pdf'],
  ['pdf', 'https://help.example/Form.PDF?id=7', undefined],
  ['refused', 'https://help.example/pdf', undefined],
  // Chromium has no objection to Firefox' store, and a page about a PDF is a page.
  [undefined, 'https://addons.mozilla.org/firefox/', 'text/html'],
  [undefined, 'https://help.example/form.pdf', 'text/html'],
  [undefined, 'http://127.0.0.1:8080/tickets/new', 'text/html'],
])('%s: %s, in which a script found %s', (why, address, type) => {
  expect(whyUnwatchable({ address, type }, OWN)).toBe(why);
});
