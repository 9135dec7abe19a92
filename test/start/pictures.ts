import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

// `npm run pictures`, after `npm start -- --headless`: puts the story's pictures that the README shows where it looks for them.

const STORY = 'test-results/start';
const README = 'docs/images';

/** Picture of the README ← name of the story's picture, without its number. */
const PICTURES: Readonly<Record<string, string>> = {
  'prompt.png': 'paste-prompt.png',
  'upload.png': 'upload-har.png',
  'link.png': 'link-in-place.png',
};

await mkdir(README, { recursive: true });
const taken = await readdir(STORY);
for (const [target, name] of Object.entries(PICTURES)) {
  const source = taken.find((file) => file.endsWith(`-${name}`));
  if (!source) throw new Error(`The story took no picture ${name}: run npm start -- --headless first.`);
  await copyFile(join(STORY, source), join(README, target));
}
