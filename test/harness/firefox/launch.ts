import type { Browser, LaunchOptions } from '../driver.ts';

export function launchFirefox(options: LaunchOptions): Promise<Browser> {
  throw new Error(`Not driven yet: ${options.extension ?? 'no extension'}`);
}
