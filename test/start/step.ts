import type { Page } from '../harness/driver.ts';
import type { World } from './world.ts';

/** What a step shows: what the person had, and what the server received. */
export interface Shown {
  readonly had: string;
  readonly received: string;
}

/** What the steps play on. */
export interface Scene extends World {
  readonly page: Page;
  /** Tokens that must be found nowhere but where the person put them; each step adds its own. */
  readonly secrets: string[];
  /** Saves a picture under this name. */
  picture(name: string): Promise<void>;
}

export interface Step {
  readonly title: string;
  /** Throws when something is not as promised. */
  readonly play: (scene: Scene) => Promise<Shown>;
}
