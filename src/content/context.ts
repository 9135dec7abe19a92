import type { Fields } from './fields/index.ts';
import type { Guard } from './guard.ts';
import type { Lifetime } from './lifetime.ts';
import type { Listeners } from './listeners.ts';
import type { Prompts } from './prompts.ts';
import type { Uploads } from './uploads.ts';

/** What an interceptor works with. */
export interface Context {
  readonly lifetime: Lifetime;
  readonly listeners: Listeners;
  readonly guard: Guard;
  readonly prompts: Prompts;
  readonly fields: Fields;
  readonly uploads: Uploads;
}
