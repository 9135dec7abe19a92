import { readFile, writeFile } from 'node:fs/promises';
import { PLACES } from './places.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

/** Writes docs/places.md from the results of the last run. */
async function writeTable(): Promise<void> {
  const results = JSON.parse(await readFile('test-results/places.json', 'utf8')) as Record<string, true | string>;
  const rows = PLACES.map(({ id, title, only }) => {
    const cells = BROWSERS.map((kind) => {
      if (only !== undefined && only !== kind) return '';
      return results[`${kind} ${id}`] === true ? 'yes' : `**no**: ${results[`${kind} ${id}`]}`;
    });
    return `| ${title} | ${cells.join(' | ')} |`;
  });
  await writeFile(
    'docs/places.md',
    `# Places

Made by \`npm run tables\` from the run of ${new Date().toISOString().slice(0, 10)}: real Chromium and Firefox, real clipboard.

In each place a field gets two pastes. Clean words must get in and be heard by the page's own script, which listens to everything
from the first line of its document. A token must be held, be in no node, value or attribute and unheard by that script while
the prompt asks, and stand there as its mask after the answer.

| place | chromium | firefox |
|---|---|---|
${rows.join('\n')}

A frame of a host that is not switched on is not watched. The toolbar button is marked and names the host, and the popup has a
button that switches it on (test/e2e/places/blind.test.ts). Named are only frames that can be seen, are at least 100 × 40 pixels
and are not of those that nobody writes a ticket in: captchas, advertisements, players, maps, payments
(src/background/no-place-to-write.ts).

A page that no extension may watch is told in the popup, each kind by a sentence of its own, with the way that is left: mask the clipboard
there, paste what comes out (src/popup/unwatchable.ts, test/e2e/places/unwatchable.test.ts). In a PDF neither browser lets anybody see the
fields. Firefox tells its own pages, the source of a page and its store apart; Chromium keeps the addresses of all three, and of errors, to
itself, so there they share a sentence. A page that was switched on and whose permission the browser took back says so, with its switch off.

A submit is stopped where the button stands in the frame of the field, or in a page around it of the same origin. A button in a frame beside
it, or in a page around it of another origin, is not stopped: that page would have to be told of each token in time, before the click. The
prompt at the field, the toolbar's count and the popup, which says so, are what is left there.
`,
  );
}

await writeTable();
