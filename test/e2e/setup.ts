import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../src/cli/build.ts';
import { makeSeed } from '../harness/firefox/seed.ts';
import { startService, temporaryFolder } from '../service/processes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of our own one-time-link service, which all specs share. */
    readonly links: string;
  }
}

/** Builds what the browsers load, unless the run that started the tests has just done it, and makes what all specs share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['TOKEN_VEIL_BUILT'] !== '1' || !existsSync('dist/chromium/manifest.json')) await buildAll();
  const seed = await makeSeed();
  const store = await temporaryFolder();
  const service = await startService(store, '--rate', '0');
  project.provide('links', service.base);
  return async () => {
    await service.stop();
    for (const folder of [store, seed]) await rm(folder, { recursive: true, force: true });
  };
}
