import { vi } from 'vitest';
import { BETWEEN_MS, PATIENCE_MS } from '../harness/wait.ts';

/** Repeats an assertion until it holds. A busy machine takes its time; only a test that fails waits to the end. */
export const eventually = (assertion: () => Promise<void>): Promise<void> =>
  vi.waitFor(assertion, { timeout: PATIENCE_MS, interval: BETWEEN_MS });
