import type { Fields } from './fields/index.ts';
import type { Guard } from './guard.ts';
import type { Prompts } from './prompts.ts';
import type { Uploads } from './uploads.ts';
import type { Lifetime } from './watch/lifetime.ts';
import type { Listeners } from './watch/listeners.ts';

/** What the interceptors of the hands work with. */
export interface Context {
  readonly lifetime: Lifetime;
  readonly listeners: Listeners;
  /** Whether an input method was at work when the hands came. */
  readonly isComposing: boolean;
  readonly guard: Guard;
  readonly fields: Fields;
  readonly prompts: Pick<Prompts, 'heldBack'>;
  readonly uploads: Uploads;
}
