import { TestRunner } from 'vitest';
import { endWaiting } from './browsers.ts';

/** As vitest's own; and when its worker ends, so do the browsers that its specs shared. */
export default class Runner extends TestRunner {
  constructor(...config: ConstructorParameters<typeof TestRunner>) {
    super(...config);
    this.onCleanupWorkerContext(endWaiting);
  }
}
