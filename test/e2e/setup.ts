import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../src/cli/build.ts';
import { startService, temporaryFolder } from '../service/processes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of our own one-time-link service, which all specs share. */
    readonly links: string;
  }
}

/** Builds what the browsers load, unless the run that started the tests has just done it, and starts the link service. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (process.env['TOKEN_VEIL_BUILT'] !== '1' || !existsSync('dist/chromium/manifest.json')) await buildAll();
  const store = await temporaryFolder();
  const service = await startService(store, '--rate', '0');
  project.provide('links', service.base);
  return async () => {
    await service.stop();
    await rm(store, { recursive: true, force: true });
  };
}
