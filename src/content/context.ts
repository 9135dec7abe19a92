import type { Fields } from './fields/index.ts';
import type { Guard } from './guard.ts';
import type { Listeners } from './watch/listeners.ts';

/** What the interceptors of the hands work with. */
export interface Context {
  readonly listeners: Listeners;
  readonly guard: Guard;
  readonly fields: Fields;
}
