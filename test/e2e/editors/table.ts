import { readFile, writeFile } from 'node:fs/promises';
import { WIDGETS } from '../uploads/widgets.ts';
import { EDITORS } from './editors.ts';

type Results = Readonly<Record<string, Readonly<Record<string, true | string>> | string>>;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly from?: string;
}

const BROWSERS = ['chromium', 'firefox'] as const;

/** A column, and the beginnings of the names of its cells. */
type Columns = Readonly<Record<string, readonly string[]>>;

const EDITOR_COLUMNS: Columns = {
  'clean paste untouched': ['clean'],
  paste: ['paste'],
  'several lines': ['lines'],
  'rich paste': ['rich'],
  drop: ['drop'],
  typing: ['type'],
  link: ['link'],
  'as it is': ['as it is', 'listening'],
  'put away, shown again': ['put away'],
};

const UPLOAD_COLUMNS: Columns = { pick: ['pick'], drop: ['drop'], paste: ['paste'] };

const readResults = async (name: string): Promise<Results> =>
  JSON.parse(await readFile(`test-results/${name}.json`, 'utf8')) as Results;

/** Two runs of the same items as one. */
const join = (one: Results, other: Results): Results => ({
  ...one,
  ...Object.fromEntries(
    Object.entries(other).map(([name, verdict]) => {
      const before = one[name];
      return [name, typeof before === 'object' && typeof verdict === 'object' ? { ...before, ...verdict } : verdict];
    }),
  ),
});

async function versionOf(name: string): Promise<string> {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
  return ` ${version}`;
}

/** `6/6`, or empty where the widget has no such way. */
function cell(verdict: Results[string] | undefined, beginnings: readonly string[]): string {
  if (typeof verdict !== 'object') return verdict === undefined ? '' : 'failed';
  const all = Object.entries(verdict).filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning)));
  return all.length === 0 ? '' : `${all.filter(([, is]) => is === true).length}/${all.length}`;
}

async function table(rows: readonly Row[], columns: Columns, results: Results): Promise<string> {
  const names = Object.keys(columns);
  const lines = [`| | browser | ${names.join(' | ')} |`, `|---|---|${names.map(() => '---|').join('')}`];
  for (const { id, title, from } of rows) {
    for (const browser of BROWSERS) {
      const cells = Object.values(columns).map((beginnings) => cell(results[`${browser} ${id}`], beginnings));
      if (cells.every((each) => each === '')) continue;
      lines.push(`| ${title}${from === undefined ? '' : await versionOf(from)} | ${browser} | ${cells.join(' | ')} |`);
    }
  }
  return lines.join('\n');
}

function count(results: Results): string {
  const cells = Object.values(results).flatMap((verdict) =>
    typeof verdict === 'object' ? Object.values(verdict) : [verdict],
  );
  return `${cells.filter((cell) => cell === true).length} of ${cells.length} checks passed.`;
}

/** Writes docs/editors.md from the results of the last run. */
async function writeTable(): Promise<void> {
  const editors = await readResults('editors');
  const uploads = join(await readResults('uploads'), await readResults('pasted'));
  const day = new Date().toISOString().slice(0, 10);
  await writeFile(
    'docs/editors.md',
    `# Editors and upload widgets

Made by \`npm run tables\` from the run of ${day}: real packages, real Chromium and Firefox, real
clipboard and file chooser. Each cell is checks passed of checks made.

## Editors

An editor's own model is read, not the page. It is compared to what the same editor holds in the same browser without the
extension when a person pastes the masked text: after the answer, after one undo, after one redo. A page script that listens
to every event, node, form and request from its first line on must not see the token before the person lets it.
${count(editors)}

${await table(EDITORS, EDITOR_COLUMNS, editors)}

Firefox's driver has no drag session: its drops reach the page as trusted events, but the browser's own fields take nothing from
them, so there undo and redo of a drop are not compared. Editors that cancel every drop of text keep doing so. A drop may differ
from the native one in blanks, which browsers add. Undo counts when it gives the exact text from before, or what the same editor
gives natively. Trix has no redo by Ctrl+Shift+Z, so its redo is not counted.

## Upload widgets

Each way is tried with a clean file (must arrive byte by byte, unasked), a file with a token (cancelled: nothing arrives; clean
copy: masked bytes arrive), a mixed batch, and a file that nobody can read (as it is, after the word). ${count(uploads)}

${await table(WIDGETS, UPLOAD_COLUMNS, uploads)}

Besides the table (\`folders.test.ts\`): of 500 files with one dirty one all arrive, in order and with their times, in both
browsers. In Chromium a picked folder, 30 folders deep, keeps each file's \`webkitRelativePath\`, cleaned ones too, and a dropped
folder arrives as its files, each with its path; empty folders in it are lost. A path is given to the file as the page's scripts
see it; what name a cleaned file has in a form that the browser sends itself was not measured. Folders are not tested in
Firefox: its driver has no drag session, and a folder that is picked never reaches the page under it (probably for want of an
answer to the browser's own question before it uploads a folder).

FilePond takes no click before it has faded in, with and without the extension; the spec waits for that.

Chromium's \`showOpenFilePicker\` and \`showDirectoryPicker\` fire no event (\`handles.test.ts\`, with the browser's own handles; its dialog
cannot be answered by a driver, so a stand-in gives what was dropped before): files of a picker are reviewed as one batch, a
cancelled review is a cancelled picker, and a file that changed is reviewed again when the page reads it; the page's own store
(OPFS) is left alone. Not guarded: handles that a page sends to a worker and reads there. The handle stays the real one, so a
page that writes back what it read writes the masks into the person's file.

Files are copied as a file manager copies them, and pasted by the keyboard in browsers on a display of their own
(\`pasted.test.ts\`; without Xvfb and xclip it is skipped). A folder is pasted as its files. Firefox gives a page the first of
several copied files and no more, so no mixed batch is pasted there. Both browsers hide the path that file managers copy beside a
file. A copied picture is reviewed, which nobody can read, unless it stands beside rich text: Office programs put a picture of the
text there, and the text is what is meant. It goes in with a clean text and with one that is pasted as it is, and stays out with a
masked one. A picture by itself that no script of the page takes is put in as the browser puts it in.

Not tried: Uppy over tus (the same Dashboard and input as above; what sends the files comes after us).
`,
  );
}

await writeTable();
