import { existsSync } from 'node:fs';
import { buildAll } from '../../src/cli/build.ts';

/** Builds what the browsers load, unless the run that started the tests has just done it. */
export default async function setup(): Promise<void> {
  if (process.env['TOKEN_VEIL_BUILT'] === '1' && existsSync('dist/chromium/manifest.json')) return;
  await buildAll();
}
